package org.lexatlas.domain.campaign;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a campaign stands, in numbers.
 *
 * @param running slots whose run is open, parked ones among them
 * @param parked of those, the ones whose run waits for a time, such as a quota's refill
 * @param tokens spent so far, by open runs too
 * @param spentRuns runs that ended and had spent something
 * @param spentTokens what those runs spent
 * @param startsLastMinute runs started within the last 60 seconds
 * @param oldestOfThose when the first of them was started; null when there is none
 */
public record Tally(
    long total,
    long pending,
    long running,
    long parked,
    long succeeded,
    long inReview,
    long failed,
    long cancelled,
    long notStarted,
    long tokens,
    BigDecimal cost,
    long spentRuns,
    long spentTokens,
    BigDecimal spentCost,
    long startsLastMinute,
    @Nullable Instant oldestOfThose) {

  /** Runs that hold a place. */
  public long active() {
    return running - parked;
  }

  public long ended() {
    return total - pending - running;
  }
}
