package org.lexatlas.standalone.folder;

/** The pause between two looks at something that another process will change. */
public final class Pause {

  private Pause() {}

  /** A tenth of a second. An interrupt ends the wait as a failure and stays set. */
  public static void briefly() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting", e);
    }
  }
}
