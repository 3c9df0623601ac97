package org.lexatlas.domain.synthesis;

import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Item;
import org.lexatlas.domain.comparison.Label;

/**
 * An item of the baseline and of the fresh analysis that are the same one, or one of them alone.
 */
record Match(@Nullable Item old, @Nullable Item now, Label label, String explanation) {

  /** The fresh item, or the baseline's where there is none. */
  Item item() {
    if (now != null) {
      return now;
    }
    if (old == null) {
      throw new IllegalStateException("A match without items: " + explanation);
    }
    return old;
  }
}
