package org.lexatlas.activities.provider.corpus.writing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lexatlas.domain.analysis.Claim;

/** Keeps, for each item that is written, what it rests on. One entry a path: the first. */
final class ClaimLedger {

  private static final int KEY = 60;

  private final String confirmed;
  private final Map<String, Claim> claims = new LinkedHashMap<>();

  ClaimLedger(LocalDate asOf) {
    this.confirmed = asOf.toString();
  }

  /** Notes an item of a list field; its key is made of its words. */
  void item(String field, String text, List<Quote> evidence) {
    add(field + "[" + key(text) + "]", text, evidence);
  }

  /** Notes an item under a path of its own. */
  void add(String path, String text, List<Quote> evidence) {
    claims.putIfAbsent(
        path,
        new Claim(
            path,
            text,
            Claim.Origin.FRESH,
            confirmed,
            null,
            evidence.stream().map(Quote::passage).toList()));
  }

  List<Claim> claims() {
    return List.copyOf(claims.values());
  }

  /** Letters and digits of the words; long ones are told apart by their hash. */
  static String key(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    return plain.length() <= KEY
        ? plain
        : plain.substring(0, KEY) + Integer.toHexString(plain.hashCode());
  }
}
