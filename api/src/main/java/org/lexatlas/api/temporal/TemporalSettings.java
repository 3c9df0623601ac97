package org.lexatlas.api.temporal;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Temporal is: the same {@code spring.temporal.*} properties that the worker's starter reads.
 *
 * @param namespace the namespace that runs live in
 */
@ConfigurationProperties("spring.temporal")
public record TemporalSettings(
    @DefaultValue("default") String namespace, @DefaultValue Connection connection) {

  /**
   * The way there.
   *
   * @param target {@code host:port}, or {@code local} for 127.0.0.1:7233
   * @param apiKey for Temporal Cloud; null where none is needed
   * @param enableHttps whether to speak TLS; null decides by whether a key is there
   */
  public record Connection(
      @DefaultValue("127.0.0.1:7233") String target,
      @Nullable String apiKey,
      @Nullable Boolean enableHttps,
      @Nullable Mtls mtls) {

    public String address() {
      return target.equals("local") ? "127.0.0.1:7233" : target;
    }

    boolean https() {
      return enableHttps == null ? apiKey != null : enableHttps;
    }

    @Override
    public String toString() {
      return target; // the key stays out of logs
    }
  }

  /** A client's certificate and its key, as PEM files. */
  public record Mtls(Path certChainFile, Path keyFile) {}
}
