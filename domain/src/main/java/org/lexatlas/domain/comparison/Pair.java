package org.lexatlas.domain.comparison;

import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Item;
import org.lexatlas.domain.analysis.Provenance;

/** An item of each side that are the same one, or an item of one side alone. */
public record Pair(@Nullable Item baseline, @Nullable Item fresh, Verdict verdict) {

  static Pair added(Item fresh) {
    return new Pair(null, fresh, new Verdict(Label.ADDED, "Not in the baseline"));
  }

  static Pair dropped(Item baseline) {
    return new Pair(baseline, null, new Verdict(Label.DROPPED, "Not found again"));
  }

  /** The fresh item, or the baseline's where there is none. */
  public Item item() {
    if (fresh != null) {
      return fresh;
    }
    if (baseline == null) {
      throw new IllegalStateException("A pair without items: " + verdict);
    }
    return baseline;
  }

  /** The pair in words, with what it rests on. */
  public Difference difference(Provenance before, Provenance after) {
    return new Difference(
        item().path(),
        verdict.label(),
        baseline == null ? null : baseline.text(),
        fresh == null ? null : fresh.text(),
        verdict.explanation(),
        fresh == null ? before.sourceIds(item()) : after.sourceIds(fresh));
  }
}
