package org.lexatlas.api;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The api's settings, {@code lexatlas.*}.
 *
 * @param provider who does the steps of a run that names nobody
 * @param providers the providers that a run may name
 * @param temporalUiUrl where people find the Temporal UI, such as {@code http://localhost:8233};
 *     empty when there is none
 */
@ConfigurationProperties("lexatlas")
public record ApiSettings(
    Database database,
    @DefaultValue("corpus") String provider,
    @DefaultValue({"corpus", "simulated"}) List<String> providers,
    @DefaultValue("") String temporalUiUrl,
    @DefaultValue Api api) {

  public ApiSettings {
    if (!providers.contains(provider)) {
      throw new IllegalArgumentException(
          "lexatlas.provider must be one of lexatlas.providers (%s), not %s"
              .formatted(String.join(", ", providers), provider));
    }
  }

  /**
   * Where PostgreSQL is.
   *
   * @param connectTimeout how long a request waits for PostgreSQL before it is answered with 503
   */
  public record Database(
      String url,
      String user,
      @DefaultValue("") String password,
      @DefaultValue("20") int poolSize,
      @DefaultValue("3s") Duration connectTimeout) {}

  /**
   * Bounds and delays.
   *
   * @param maxBody the largest body of a request
   * @param maxImport the largest body of an import of analyses
   * @param commandWait how long a request waits for the workflow's answer before it is told that
   *     the command is pending
   * @param commandExpiry when a command that no workflow took is given up
   * @param dispatchInterval how often overdue starts and pending commands are looked after
   * @param resendAfter how old a pending command is when it is sent again
   * @param lookAfter how long an open run shows no sign of life before Temporal is asked for its
   *     execution
   * @param rebuild whether a run whose workflow is gone from its own namespace is rebuilt by itself
   */
  public record Api(
      @DefaultValue("1MB") DataSize maxBody,
      @DefaultValue("64MB") DataSize maxImport,
      @DefaultValue("10s") Duration commandWait,
      @DefaultValue("5m") Duration commandExpiry,
      @DefaultValue("5s") Duration dispatchInterval,
      @DefaultValue("30s") Duration resendAfter,
      @DefaultValue("1m") Duration lookAfter,
      @DefaultValue("false") boolean rebuild) {}
}
