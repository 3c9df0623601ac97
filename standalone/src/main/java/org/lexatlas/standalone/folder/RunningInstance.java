package org.lexatlas.standalone.folder;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * What an instance tells everybody who wants to talk to it.
 *
 * @param process the instance's own process; its port is the API's
 * @param apiUrl origin of API and console, without a trailing slash
 * @param temporalUrl Temporal's web UI; null where there is none
 * @param temporalAddress {@code host:port} for Temporal clients
 * @param temporalKind {@code executable}, {@code address} or {@code memory}
 * @param databaseUrl JDBC address, without a password
 */
public record RunningInstance(
    ServerProcess process,
    String apiUrl,
    @Nullable String temporalUrl,
    String temporalAddress,
    String temporalKind,
    String databaseUrl,
    String dataDir) {

  @JsonIgnore
  public boolean isAlive() {
    return process.alive().isPresent();
  }
}
