package org.lexatlas.domain.synthesis;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Claim;
import org.lexatlas.domain.analysis.Overruled;

/**
 * The notes on items that a refresh did not find again. A note that an item has already stays as it
 * is, so that it tells since when.
 */
final class Ageing {

  private static final String NOT_FOUND = "not found again on ";
  private static final String CARRIED = "carried over from ";
  static final String ENDED = "Ended according to ";
  private static final List<String> NOTES = List.of(NOT_FOUND, CARRIED, ENDED);

  private final @Nullable Integer version;
  private final @Nullable LocalDate verifiedAsOf;
  private final LocalDate asOf;

  Ageing(@Nullable Integer version, @Nullable LocalDate verifiedAsOf, LocalDate asOf) {
    this.version = version;
    this.verifiedAsOf = verifiedAsOf;
    this.asOf = asOf;
  }

  /** Whether this is a note on an item that was not found again, or does not hold any more. */
  static boolean isNote(@Nullable String note) {
    return note != null && (Overruled.isNote(note) || NOTES.stream().anyMatch(note::startsWith));
  }

  String notFound(@Nullable Claim earlier) {
    return noted(earlier, NOT_FOUND + asOf);
  }

  String carriedOver(@Nullable Claim earlier) {
    String from = version == null ? "an earlier version" : "version " + version;
    String last = lastConfirmed(earlier);
    String confirmed = last == null ? "never confirmed" : "last confirmed on " + last;
    return noted(earlier, "%s%s, %s".formatted(CARRIED, from, confirmed));
  }

  @Nullable String lastConfirmed(@Nullable Claim earlier) {
    if (earlier != null && earlier.lastConfirmed() != null) {
      return earlier.lastConfirmed();
    }
    return verifiedAsOf == null ? null : verifiedAsOf.toString();
  }

  private static String noted(@Nullable Claim earlier, String otherwise) {
    String note = earlier == null ? null : earlier.note();
    return note != null && isNote(note) ? note : otherwise;
  }
}
