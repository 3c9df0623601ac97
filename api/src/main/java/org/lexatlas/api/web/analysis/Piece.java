package org.lexatlas.api.web.analysis;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Claim;
import org.lexatlas.domain.analysis.Item;
import org.lexatlas.domain.analysis.Provenance;

/**
 * One item of an analysis with where it comes from.
 *
 * @param path names the item in addresses
 * @param origin {@code fresh}, {@code both} or {@code baseline}; null when nothing is known
 * @param lastConfirmed YYYY-MM-DD of the last refresh that found it
 * @param passages how many passages it rests on
 */
record Piece(
    String text,
    String path,
    @Nullable String origin,
    @Nullable String lastConfirmed,
    @Nullable String note,
    int passages) {

  private static final String CARRIED = "carried over";

  static Piece of(Item item, Provenance provenance) {
    Optional<Claim> claim = provenance.claim(item);
    return new Piece(
        item.text(),
        item.path(),
        claim.map(c -> origin(c.origin())).orElse(null),
        claim.map(Claim::lastConfirmed).orElse(null),
        claim.map(Claim::note).orElse(null),
        claim.map(c -> c.evidence().size()).orElse(0));
  }

  /** A note that says by itself that the item was carried over, from where and since when. */
  private boolean tellsAll() {
    return note != null && note.startsWith(CARRIED);
  }

  private static @Nullable String origin(Claim.@Nullable Origin origin) {
    return switch (origin) {
      case FRESH -> "fresh";
      case BOTH -> "both";
      case BASELINE -> "baseline";
      case null -> null;
    };
  }

  /** Where it comes from, for a person. */
  public String originWords() {
    if (tellsAll()) {
      return String.valueOf(note);
    }
    return switch (origin == null ? "" : origin) {
      case "fresh" -> "new in this version";
      case "both" -> "found again";
      case "baseline" -> CARRIED;
      default -> "origin not recorded";
    };
  }

  /** When a refresh last found it, unless {@link #originWords} says so already. */
  public @Nullable String confirmed() {
    return tellsAll() ? null : lastConfirmed;
  }

  /** What else there is to say of it; null when nothing is. */
  public @Nullable String remark() {
    return tellsAll() ? null : note;
  }

  /** Carried over, or with a remark: what a reader should see without asking. */
  public boolean marked() {
    return "baseline".equals(origin) || note != null;
  }
}
