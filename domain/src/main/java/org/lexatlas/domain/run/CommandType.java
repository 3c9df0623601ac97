package org.lexatlas.domain.run;

/** What operators can ask of a run. */
public enum CommandType {
  REQUEST_STEP,
  PAUSE,
  RESUME,
  PUBLISH,
  REJECT,
  CANCEL
}
