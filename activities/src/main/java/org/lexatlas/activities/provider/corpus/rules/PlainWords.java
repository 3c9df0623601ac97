package org.lexatlas.activities.provider.corpus.rules;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which texts and phrases are compared: small letters, plain signs, single blanks. */
public final class PlainWords {

  /** French runs little words into the next one: "n'interdit", "d'une". */
  private static final Pattern ELISION =
      Pattern.compile("(?<!\\p{L})(n|l|d|s|c|j|m|t|qu|jusqu|lorsqu)'(?=\\p{L})");

  /** "No. 21", "Nº 21": the sign of a number, in which phrases would find the word "no". */
  private static final Pattern NUMBER_SIGN =
      Pattern.compile("(?<!\\p{L})(?:[nN]º\\.?|№|[nN][oO]s?\\.|No)\\s?(?=\\p{Lu}{0,5}-?\\d)");

  private PlainWords() {}

  /** Not for quoting: positions are those of the result, not of the text. */
  public static String of(String text) {
    String signed = NUMBER_SIGN.matcher(text).replaceAll("nr ");
    String folded = Normalizer.normalize(signed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
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
