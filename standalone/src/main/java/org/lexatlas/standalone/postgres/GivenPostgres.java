package org.lexatlas.standalone.postgres;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.lexatlas.standalone.folder.BadSetting;
import org.lexatlas.standalone.folder.ServerUnavailable;

/** A PostgreSQL that somebody else runs. */
public record GivenPostgres(String url, String user, String password) implements Postgres {

  /** Long enough for a server across an ocean, short enough for a wrong address. */
  private static final String CONNECT_SECONDS = "10";

  /**
   * Connects once, to see that the server lets this user in.
   *
   * @throws BadSetting when the address is not a JDBC one
   * @throws ServerUnavailable when nobody answers there, or not to this user
   */
  public static GivenPostgres connect(String url, String user, String password) {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new BadSetting(
          "--database-url must look like jdbc:postgresql://HOST:PORT/DATABASE, not '" + url + "'.");
    }
    var properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("connectTimeout", CONNECT_SECONDS);
    properties.setProperty("loginTimeout", CONNECT_SECONDS);
    var given = new GivenPostgres(url, user, password);
    try (var connection = DriverManager.getConnection(url, properties)) {
      connection.isValid(10);
      return given;
    } catch (SQLException e) {
      throw new ServerUnavailable(
          "%s cannot be used: %s (--database-url, --database-user, --database-password)"
              .formatted(given.words(), e.getMessage()),
          e);
    }
  }

  @Override
  public String words() {
    return "PostgreSQL at " + url.replaceFirst("\\?.*", "");
  }

  /** The password stays out of logs. */
  @Override
  public String toString() {
    return words();
  }

  @Override
  public void close() {
    // it is not ours
  }
}
