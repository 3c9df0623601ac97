package org.lexatlas.activities.provider.corpus.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;
import org.lexatlas.activities.retrieval.Span;

/** Reads which provisions of an act a text names: "Parts I and II", "пунктов 9–16". Pure. */
final class ProvisionNumbers {

  /** What acts are divided into at the lowest level; its words mean the same from act to act. */
  static final String ARTICLE = "article";

  private static final int KIND = 3;
  private static final int MOST = 999;

  private static final String ORDINAL = "\\.?[o°]|\\.a|er(?!\\p{L})";

  /** "10", "III", "10A", "5 bis", "11(1)". */
  private static final String ONE =
      "(?:\\d{1,3}(?:"
          + ORDINAL
          + "|\\s?(?:bis|ter|quater)|[a-np-z])?|[ivx]{1,6})(?:\\s?\\([\\p{L}\\d]{1,3}\\))?(?![\\p{L}\\d])";

  /** "Part XA"; what stands behind another number may be a word. */
  private static final String INSERTED = "[ivx]{1,6}[a-d](?!\\p{L})";

  private static final String TO = "-|to|through|bis|по|до|al?|à|au";
  private static final String RANGE = "(" + ONE + ")(?:\\s*(?:" + TO + ")\\s*(" + ONE + "))?";
  private static final Pattern RANGES = Pattern.compile(RANGE + "|(" + INSERTED + ")");
  private static final Pattern LIST =
      Pattern.compile(
          "\\.?\\s*(?:"
              + INSERTED
              + "|"
              + RANGE
              + ")(?:\\s*(?:,|;)?\\s*(?:and|or|und|oder|et|ou|y|e|o|и|или|&)?\\s*"
              + RANGE
              + ")*");

  private static final Pattern PARTS =
      Pattern.compile("(?<n>\\d+|[ivx]+)(?:" + ORDINAL + ")?(?<behind>.*)");

  private static final Pattern WHOLE = Pattern.compile("\\d+");
  private static final String ROMAN = "ivx";
  private static final List<Integer> WORTH = List.of(1, 5, 10);

  private ProvisionNumbers() {}

  /**
   * Provisions that a text names.
   *
   * @param kind {@link #ARTICLE}, or the beginning of the word for a larger part
   * @param numbers such as 10, 10a (inserted behind 10), 3-1 (likewise), and 11(1) for a subsection
   */
  record Named(String kind, Set<String> numbers, Span span) {

    /** Whether the others are among these. */
    boolean cover(Named others) {
      return kind.equals(others.kind) && numbers.containsAll(others.numbers);
    }
  }

  /** In their order. */
  static List<Named> in(String plain, Vocabulary words) {
    List<Named> all = new ArrayList<>();
    for (String concept : List.of("articles", "parts")) {
      for (Span word : words.concept(concept).find(plain)) {
        Matcher list = LIST.matcher(plain).region(word.end(), plain.length());
        if (list.lookingAt()) {
          String of = word.of(plain);
          String kind =
              concept.equals("articles") ? ARTICLE : of.substring(0, Math.min(KIND, of.length()));
          Span span = new Span(word.start(), list.end());
          all.add(new Named(kind, numbers(list.group()), span));
        }
      }
    }
    all.sort(Comparator.comparingInt(named -> named.span().start()));
    return all;
  }

  private static Set<String> numbers(String list) {
    Set<String> numbers = new TreeSet<>();
    Matcher range = RANGES.matcher(list);
    while (range.find()) {
      String from = number(range.group(range.group(1) == null ? 3 : 1));
      String to = range.group(2) == null ? from : number(range.group(2));
      if (!WHOLE.matcher(from + to).matches() || from.equals(to)) {
        numbers.addAll(List.of(from, to));
      } else if (Integer.parseInt(to) < Integer.parseInt(from)) {
        numbers.add(from + "-" + to); // "Chapter 3-1" comes between 3 and 4
      } else {
        IntStream.rangeClosed(Integer.parseInt(from), Math.min(Integer.parseInt(to), MOST))
            .forEach(n -> numbers.add(String.valueOf(n)));
      }
    }
    return numbers;
  }

  /** One number in its plainest form. */
  static String number(String written) {
    Matcher parts = PARTS.matcher(written);
    if (!parts.matches()) {
      throw new IllegalArgumentException(written);
    }
    String n = parts.group("n");
    int whole = Character.isDigit(n.charAt(0)) ? Integer.parseInt(n) : roman(n);
    return whole + parts.group("behind").replace(" ", "");
  }

  private static int roman(String letters) {
    int sum = 0;
    for (int i = 0; i < letters.length(); i++) {
      int worth = WORTH.get(ROMAN.indexOf(letters.charAt(i)));
      int next = i + 1 < letters.length() ? ROMAN.indexOf(letters.charAt(i + 1)) : -1;
      sum += next >= 0 && WORTH.get(next) > worth ? -worth : worth;
    }
    return sum;
  }
}
