package org.lexatlas.activities.provider.corpus.rules;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which texts and phrases are compared: small letters, plain signs, single blanks. */
public final class PlainWords {

  /** French runs little words into the next one: "n'interdit", "d'une". */
  private static final Pattern ELISION =
      Pattern.compile("(?<!\\p{L})(n|l|d|s|c|j|m|t|qu|jusqu|lorsqu)'(?=\\p{L})");

  private PlainWords() {}

  /** Not for quoting: positions are those of the result, not of the text. */
  public static String of(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var plain = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      switch (c) {
        case '*', '_', '`', '#', '>', '\u00ad', '\u200b', '\ufeff' -> {}
        case '’', '‘', '´' -> plain.append('\'');
        case '“', '”', '„', '«', '»' -> plain.append('"');
        case '‐', '‑', '‒', '–', '—' -> plain.append('-');
        case 'ё' -> plain.append('е');
        default -> {
          if (!Character.isWhitespace(c)) {
            plain.append(c);
          } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
          }
        }
      }
    }
    return ELISION.matcher(plain.toString().strip()).replaceAll("$1' ");
  }
}
