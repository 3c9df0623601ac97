package org.lexatlas.store;

import java.time.Duration;

/**
 * Where PostgreSQL is.
 *
 * @param url a JDBC address, {@code jdbc:postgresql://host:port/database}
 * @param poolSize connections at once
 * @param connectTimeout how long a statement waits for a connection before it fails
 */
public record DatabaseSettings(
    String url, String user, String password, int poolSize, Duration connectTimeout) {

  /** Ten connections, and five seconds to get one. */
  public static DatabaseSettings of(String url, String user, String password) {
    return new DatabaseSettings(url, user, password, 10, Duration.ofSeconds(5));
  }
}
