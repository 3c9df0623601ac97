package org.lexatlas.domain.analysis;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which two texts are looked at side by side: what only a typesetter sees is gone. */
public final class PlainText {

  private static final Pattern FOOTNOTE_MARKER = Pattern.compile("\\[\\d{1,3}]");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private PlainText() {}

  /**
   * Lower case, NFKC, plain quotes and hyphens, single spaces, no soft hyphens, footnote markers or
   * full stop at the end. Keeps every digit, word and sign that carries meaning.
   */
  public static String normalised(String text) {
    String composed =
        Normalizer.isNormalized(text, Normalizer.Form.NFKC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFKC);
    String plain = spaced(composed).toLowerCase(Locale.ROOT);
    return plain.indexOf('[') < 0
        ? stopped(plain)
        : stopped(spaced(FOOTNOTE_MARKER.matcher(plain).replaceAll("")));
  }

  /** Plain signs, with one space wherever there is any. */
  private static String spaced(String text) {
    var plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int c = sign(text.charAt(i));
      if (c == ' ') {
        if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
          plain.append(' ');
        }
      } else if (c != 0) {
        plain.append((char) c);
      }
    }
    return plain.toString().strip();
  }

  private static String stopped(String text) {
    boolean stop = text.endsWith(".") || text.endsWith(";");
    return stop && !text.endsWith("..") ? text.substring(0, text.length() - 1).strip() : text;
  }

  /** The sign that a keyboard has for this one; 0 for one that nobody sees. */
  private static int sign(int c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '`' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case '\u00AD', '\u200B' -> 0;
      default -> {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
          yield ' ';
        }
        yield Character.isDigit(c) ? '0' + Character.digit(c, 10) : c;
      }
    };
  }

  /** Letters and digits alone: {@code No. 193-VII} and {@code no 193 vii} are the same. */
  public static String squeezed(String text) {
    return OTHER.matcher(normalised(text)).replaceAll("");
  }
}
