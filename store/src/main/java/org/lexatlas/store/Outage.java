package org.lexatlas.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells a PostgreSQL that is away from everything else that can go wrong with a statement. */
public final class Outage {

  private static final int DEPTH = 20; // causes can form a circle

  private Outage() {}

  /**
   * Whether the failure means that PostgreSQL cannot be reached, is shutting down or starting, or
   * has no schema yet: the same statement may well succeed later.
   */
  public static boolean explains(Throwable failure) {
    @Nullable Throwable cause = failure;
    for (int i = 0; cause != null && i < DEPTH; i++, cause = cause.getCause()) {
      if (cause instanceof SQLTransientConnectionException
          || (cause instanceof SQLException sql && temporary(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean temporary(@Nullable String state) {
    return state != null
        && (state.startsWith("08") // connection
            || state.startsWith("57P") // shutdown, crash, still starting
            || state.equals("53300") // too many connections
            || state.equals("42P01")); // no such table: the schema is not there yet
  }
}
