package org.lexatlas.api.web.world;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the table is ordered by; a word of the address. */
enum WorldSort {
  NAME("Jurisdiction", Comparator.comparing(row -> row.place().name(), Collations.ENGLISH)),
  REGION("Region", Comparator.comparing(row -> row.place().subRegion(), Collations.ENGLISH)),
  STATUS("Status", Comparator.comparingInt(WorldRow::rank)),
  VERIFIED(
      "Verified as of",
      Comparator.comparing(
          WorldRow::verifiedAsOf, Comparator.nullsFirst(Comparator.naturalOrder()))),
  CHANGED(
      "Changed on",
      Comparator.comparing(WorldRow::changedOn, Comparator.nullsFirst(Comparator.naturalOrder()))),
  COVERAGE("Coverage", Comparator.comparing(WorldRow::freshness));

  private final String title;
  private final Comparator<WorldRow> order;

  WorldSort(String title, Comparator<WorldRow> order) {
    this.title = title;
    this.order = order;
  }

  String title() {
    return title;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads the word of an address; whatever is unknown reads as NAME. */
  static WorldSort read(@Nullable String word) {
    for (WorldSort sort : values()) {
      if (sort.word().equals(word)) {
        return sort;
      }
    }
    return NAME;
  }

  /** The rows in this order, those that are equal by name. */
  List<WorldRow> sorted(List<WorldRow> rows, boolean descending) {
    Comparator<WorldRow> first = descending ? order.reversed() : order;
    return rows.stream().sorted(first.thenComparing(NAME.order)).toList();
  }

  private static final class Collations {
    static final Comparator<Object> ENGLISH = Collator.getInstance(Locale.ENGLISH);
  }
}
