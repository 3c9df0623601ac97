package org.lexatlas.api.web.world;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the table is ordered by; a word of the address. */
enum WorldSort {
  NAME("Jurisdiction"),
  REGION("Region"),
  STATUS("Status"),
  VERIFIED("Verified as of"),
  CHANGED("Changed on"),
  COVERAGE("Coverage");

  private static final Comparator<Object> ENGLISH = Collator.getInstance(Locale.ENGLISH);
  private static final Comparator<LocalDate> DATES =
      Comparator.nullsFirst(Comparator.naturalOrder());

  private final String title;

  WorldSort(String title) {
    this.title = title;
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
    Comparator<WorldRow> first = descending ? order().reversed() : order();
    return rows.stream().sorted(first.thenComparing(NAME.order())).toList();
  }

  private Comparator<WorldRow> order() {
    return switch (this) {
      case NAME -> Comparator.comparing(row -> row.place().name(), ENGLISH);
      case REGION -> Comparator.comparing(row -> row.place().subRegion(), ENGLISH);
      case STATUS -> Comparator.comparingInt(WorldRow::rank);
      case VERIFIED -> Comparator.comparing(WorldRow::verifiedAsOf, DATES);
      case CHANGED -> Comparator.comparing(WorldRow::changedOn, DATES);
      case COVERAGE -> Comparator.comparing(WorldRow::freshness);
    };
  }
}
