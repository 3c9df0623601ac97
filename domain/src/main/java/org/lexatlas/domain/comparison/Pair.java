package org.lexatlas.domain.comparison;

import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Item;

/** An item of each side that are the same one, or an item of one side alone. */
record Pair(@Nullable Item baseline, @Nullable Item fresh, Verdict verdict) {

  static Pair added(Item fresh) {
    return new Pair(null, fresh, new Verdict(Label.ADDED, "Not in the baseline"));
  }

  static Pair dropped(Item baseline) {
    return new Pair(baseline, null, new Verdict(Label.DROPPED, "Not found again"));
  }

  /** The fresh item, or the baseline's where there is none. */
  Item item() {
    if (fresh != null) {
      return fresh;
    }
    if (baseline == null) {
      throw new IllegalStateException("A pair without items: " + verdict);
    }
    return baseline;
  }
}
