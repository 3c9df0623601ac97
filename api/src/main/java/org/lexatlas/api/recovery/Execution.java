package org.lexatlas.api.recovery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.run.SilentRuns.Deed;

/** What Temporal says of the newest execution of a run or a campaign. */
sealed interface Execution {

  /** It is open. */
  record Open(String executionId, List<PausedActivity> paused) implements Execution {}

  /**
   * Somebody or something ended it.
   *
   * @param byHand whether somebody terminated or cancelled it; otherwise it failed or timed out
   */
  record Ended(Deed deed, boolean byHand) implements Execution {}

  /** It came to its own end. */
  record Completed() implements Execution {}

  /** Temporal knows no execution of it. */
  record Gone() implements Execution {}

  /** Temporal could not be asked, or answers what we do not understand. */
  record Unknown(String words) implements Execution {}

  /**
   * An activity that is paused by hand.
   *
   * @param id unique within the run
   */
  record PausedActivity(String id, @Nullable String who, @Nullable String reason) {}
}
