package org.lexatlas.domain.synthesis;

import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Item;
import org.lexatlas.domain.synthesis.ClaimDecision.Choice;

/**
 * A match and what becomes of it.
 *
 * @param result the item as the blended content has it; null when it has none
 * @param note the ageing note of an item that was not found again; null otherwise
 */
record Decided(
    Match match, Choice choice, @Nullable Item result, String reason, @Nullable String note) {

  /** The item's path in the content, or where it was. */
  String path() {
    return result == null ? match.item().path() : result.path();
  }
}
