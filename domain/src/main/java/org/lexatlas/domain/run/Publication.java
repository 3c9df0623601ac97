package org.lexatlas.domain.run;

import org.jspecify.annotations.Nullable;

/** What became of a synthesis. */
public enum Publication {
  /** A new version is Live. */
  PUBLISHED,
  /**
   * Nothing differs from the Live version, be it the one compared with or what this run itself had
   * found: it is confirmed, and no version was made.
   */
  CONFIRMED,
  /**
   * The Live version stands: it is of a later day, or real where this result is simulated. A new
   * version is there where anything differed from the one compared with, and from what this run had
   * found before; else that one is named.
   */
  KEPT_ASIDE,
  /** The new version waits for an operator. */
  IN_REVIEW,
  /** Another version went Live meanwhile; comparison and synthesis repeat by themselves. */
  REPEATING,
  /** Another version went Live meanwhile, and the repeat is used up: it waits for an operator. */
  BASELINE_MOVED;

  /**
   * What a synthesis meets when it ends.
   *
   * @param allKept whether every decision was to keep
   * @param again whether it says to the letter what this run said before in the Live version
   * @param baseline the version that was compared with; null when there was none
   * @param live the version that is Live now; null when none is
   * @param hindered whether the result may not take the Live version's place
   * @param moved whether another version than the baseline went Live, and not by this run
   * @param faulty whether something got lost or was invented on the way: a person looks first
   */
  public record Found(
      boolean allKept,
      boolean again,
      @Nullable Integer baseline,
      @Nullable Integer live,
      boolean hindered,
      boolean moved,
      boolean faulty) {}

  /**
   * What becomes of it. Only the version that was compared with, and the run's own, is ever
   * confirmed, and what an operator withdrew meanwhile does not come back by itself.
   */
  public static Publication of(RunState run, Found found) {
    boolean kept = found.allKept && found.live != null && found.live.equals(found.baseline);
    if (kept || found.again) {
      return CONFIRMED;
    }
    if (found.hindered) {
      return KEPT_ASIDE;
    }
    boolean withdrawn = found.live == null && found.baseline != null;
    if (found.moved || withdrawn) {
      return run.repeatsWhenBaselineMoved() ? REPEATING : BASELINE_MOVED;
    }
    return run.spec().policy() == PublishingPolicy.AUTO && !found.faulty ? PUBLISHED : IN_REVIEW;
  }
}
