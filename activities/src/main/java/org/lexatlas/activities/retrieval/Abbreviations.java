package org.lexatlas.activities.retrieval;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a full stop that ends a sentence from one that only shortens a word. */
final class Abbreviations {

  /** English; Russian; Spanish, Portuguese and French; German. */
  private static final Set<String> SHORTENED =
      words(
          """
          no nos art arts sec secs para paras reg regs ch cl cf vs v mr mrs ms dr prof hon st inc
          ltd co corp llc plc dept gov approx est fig vol ed pp p e.g i.e viz al cap s.i jan feb mar
          apr jun jul aug sept sep oct nov dec u.s u.k u.a.e e.u u.n s.r.o a.s
          ст п пп ч г гг им руб тыс млн млрд т.е т.д т.п т.к т.ч др пр см напр абз ред стр ул
          núm num n lit ud uds sr sra ee.uu s.a ltda pág págs fracc lic mm mme bull éd chap alin
          abs nr bzw z.b d.h u.a usw ggf vgl i.v.m bgbl satz ca gem sog inkl evtl rn ziff
          """);

  /** What a number with a full stop after it belongs to: "Article 5. Trading ...". */
  private static final Set<String> NUMBERED =
      words("article section chapter part rule статья глава artículo artigo capítulo artikel");

  /** Shortened before a number alone: an answer may be "No.", and "s." is a section. */
  private static final Set<String> BEFORE_NUMBERS = words("no s ss rr sch");

  /** What follows "No.": 17, UP-3832, PSN02, BDCB/FCI/2025/3, XXII. */
  private static final Pattern NUMBER =
      Pattern.compile("\\d|\\p{Lu}{1,5}-?\\d|\\p{Lu}\\S{0,30}/\\d|[IVXLC]{2,}(?!\\p{L})");

  private static final Pattern SPACED = Pattern.compile("\\p{L}\\. ?\\S");

  /** As many characters as "(d. h" has before its stop. */
  private static final int SPACED_BEFORE = 5;

  private static final Set<String> GERMAN_MONTHS =
      words(
          """
          januar jänner februar märz april mai juni juli august september oktober november dezember
          """);

  /** German, before an ordinal: "das 21. Altersjahr". */
  private static final Set<String> BEFORE_ORDINALS =
      words("das dem der des den die im am vom zum zur beim vollendeten");

  private Abbreviations() {}

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }

  /**
   * Whether the stop is part of the word before it.
   *
   * @param stop where the full stop is
   * @param next where the next word begins
   */
  static boolean shortens(String text, int stop, int next) {
    String word = wordBefore(text, stop);
    String plain = word.toLowerCase(Locale.ROOT);
    if (BEFORE_NUMBERS.contains(plain)) {
      return NUMBER.matcher(text).region(next, text.length()).lookingAt();
    }
    if (SHORTENED.contains(plain) || initial(word) || spaced(word, text, stop, next)) {
      return true;
    }
    if (!word.matches("\\d{1,2}")) {
      return false;
    }
    String before =
        wordBefore(text, Math.max(0, stop - word.length() - 1)).toLowerCase(Locale.ROOT);
    return GERMAN_MONTHS.contains(wordAt(text, next))
        || listNumber(text, stop - word.length())
        || NUMBERED.contains(before)
        || BEFORE_ORDINALS.contains(before);
  }

  /** A lone capital letter, or letters with stops between them, as in "J. Smith" or "U.S.". */
  private static boolean initial(String word) {
    return word.matches("\\p{Lu}|(\\p{L}\\.)+\\p{L}");
  }

  /** German, with a blank between: "z. B.", "d. h.", "i. d. R.". */
  private static boolean spaced(String word, String text, int stop, int next) {
    return word.matches("\\p{Ll}")
        && (SPACED.matcher(text).region(next, text.length()).lookingAt()
            || text.substring(Math.max(0, stop - SPACED_BEFORE), stop)
                .matches("\\P{L}?\\p{L}\\. .$"));
  }

  /** A number at the beginning of a line, as of a list or an article, be it quoted. */
  private static boolean listNumber(String text, int start) {
    int i = start - 1;
    while (i >= 0 && " #*>".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i < 0 || text.charAt(i) == '\n';
  }

  private static String wordBefore(String text, int stop) {
    int start = stop;
    while (start > 0
        && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    return text.substring(start, stop);
  }

  private static String wordAt(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
