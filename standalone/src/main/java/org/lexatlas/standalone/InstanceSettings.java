package org.lexatlas.standalone;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexatlas.standalone.folder.DataFolder;
import org.lexatlas.standalone.temporal.TemporalWish;

/**
 * What an instance is started with.
 *
 * @param database the PostgreSQL to use; null for an embedded one
 * @param port the API's, or the next free one
 * @param properties further settings by their Spring names; they win over the environment
 */
public record InstanceSettings(
    DataFolder folder,
    TemporalWish temporal,
    @Nullable GivenDatabase database,
    int port,
    Map<String, String> properties) {

  /** The usual port of API and console. */
  public static final int PORT = 8080;

  /**
   * Somebody else's PostgreSQL.
   *
   * @param url a JDBC address
   */
  public record GivenDatabase(String url, String user, String password) {

    @Override
    public String toString() {
      return url; // the password stays out of logs
    }
  }
}
