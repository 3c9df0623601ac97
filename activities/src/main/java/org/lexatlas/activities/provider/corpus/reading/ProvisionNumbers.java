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

  /** "5 bis", and not the "bis" of "2 bis 5". */
  private static final String AGAIN =
      "\\s?(?:bis|ter|quater|quinquies)(?!\\p{L})(?!\\s*(?:§+ ?|artikel |art\\. )?\\d)";

  /** "10", "III", "10A", "10AA", "5.º-A", "5 bis", "11(1)". */
  private static final String ONE =
      "(?:\\d{1,3}(?:"
          + ORDINAL
          + ")?(?:-\\p{L}(?!\\p{L})|"
          + AGAIN
          + "|[a-np-z]{1,2})?|[ivx]{1,6})(?:\\s?\\([\\p{L}\\d]{1,3}\\))?(?![\\p{L}\\d])";

  /** "Part XA"; behind another number it may be a word. */
  private static final String INSERTED = "[ivx]{1,6}[a-d](?!\\p{L})";

  private static final String TO = "(?:-|to|through|bis|по|до|al?|à|au)";
  private static final String NEXT =
      "\\s*(?:[,;]?\\s*(?:and|or|und|oder|et|ou|y|e|o|и|или|&)?|" + TO + ")\\s*";
  private static final String SUBSECTION = "\\(\\d{1,2}\\)";
  private static final Pattern LIST =
      Pattern.compile(
          "\\.?\\s*(?:%2$s(?:%3$s%2$s)*|%1$s(?:%3$s(?:%1$s|%4$s))*)"
              .formatted(ONE, INSERTED, NEXT, SUBSECTION));

  /** One of a list, and whether it ends a range. */
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?:(?<to>-|(?<![\\p{L}\\d])"
              + TO
              + "(?!\\p{L}))\\s*)?(?:(?<one>"
              + ONE
              + "|"
              + INSERTED
              + ")|\\((?<sub>\\d{1,2})\\))");

  private static final Pattern PARTS =
      Pattern.compile("(?<n>\\d+|[ivx]+)(?:" + ORDINAL + ")?-?(?<behind>.*)");

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
    String last = "";
    Matcher entry = ENTRY.matcher(list);
    while (entry.find()) {
      String sub = entry.group("sub");
      String number = sub == null ? number(entry.group("one")) : whole(last) + "(" + sub + ")";
      if (entry.group("to") == null || last.isEmpty()) {
        numbers.add(number);
      } else {
        range(last, number, numbers);
      }
      last = number;
    }
    return numbers;
  }

  /** "3 to 10A", "5a bis 5c", "10(1) to (4)"; and "3-1", which comes between 3 and 4. */
  private static void range(String from, String to, Set<String> numbers) {
    int first = base(from);
    int last = base(to);
    if (last < first) {
      numbers.remove(from);
      numbers.add(from + "-" + to);
      return;
    }
    numbers.addAll(List.of(from, to));
    IntStream.range(first + 1, Math.min(last, MOST)).forEach(n -> numbers.add(String.valueOf(n)));
    if (last > first && to.length() > String.valueOf(last).length()) {
      numbers.add(String.valueOf(last));
    }
    if (last == first && from.length() == to.length()) {
      int place = from.endsWith(")") ? from.length() - 2 : from.length() - 1;
      for (char c = from.charAt(place); c < to.charAt(place); c++) {
        numbers.add(from.substring(0, place) + c + from.substring(place + 1));
      }
    }
  }

  private static int base(String number) {
    return Integer.parseInt(number.replaceAll("\\D.*", ""));
  }

  private static String whole(String number) {
    return number.replaceAll("\\(.*", "");
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
