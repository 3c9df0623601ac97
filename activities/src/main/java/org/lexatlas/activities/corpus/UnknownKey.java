package org.lexatlas.activities.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says of a header's key that is not read which one may have been meant. Pure. */
final class UnknownKey {

  /** The keys that are read, and {@code note}, which is for people. */
  static final List<String> KNOWN =
      List.of("country", "type", "date", "title", "url", "topic", "language", "note");

  /** What other programs call the same. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "kind", "type",
          "source_type", "type",
          "published", "date",
          "source", "url",
          "link", "url",
          "jurisdiction", "country",
          "lang", "language");

  private UnknownKey() {}

  static String remark(String key) {
    return "%s: no key that is read, passed over%s; known are %s"
        .formatted(
            key,
            meant(key.toLowerCase(Locale.ROOT)).map(known -> ", use " + known + ":").orElse(""),
            String.join(", ", KNOWN));
  }

  /** The key that another program's stands for, else one that differs by a slip of typing. */
  private static Optional<String> meant(String key) {
    return Optional.ofNullable(ELSEWHERE.get(key))
        .or(() -> KNOWN.stream().filter(known -> close(key, known)).findFirst());
  }

  /** One letter too many, too few or wrong; two in long words. */
  private static boolean close(String key, String known) {
    return slips(key, known) <= (known.length() > 5 ? 2 : 1);
  }

  private static int slips(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swapped = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(swapped, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
