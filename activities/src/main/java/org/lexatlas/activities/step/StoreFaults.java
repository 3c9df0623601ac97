package org.lexatlas.activities.step;

import java.sql.SQLException;
import java.sql.SQLTransientException;

/** Tells a store that is away for a while from a statement that will never work. */
final class StoreFaults {

  private StoreFaults() {}

  static boolean passing(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientException) {
        return true; // the pool gave no connection in time
      }
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        String state = sql.getSQLState();
        // 08 connection, 57P admin shutdown, 53 resources, 40 deadlock or serialisation
        return state.startsWith("08")
            || state.startsWith("57P")
            || state.startsWith("53")
            || state.startsWith("40");
      }
    }
    return false;
  }
}
