package org.lexatlas.activities.provider.corpus.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;
import org.lexatlas.activities.retrieval.Span;

/** Reads which provisions of an act a text names: "Parts I and II", "пунктов 9–16". Pure. */
final class ProvisionNumbers {

  /** What acts are divided into at the lowest level; its words mean the same from act to act. */
  static final String ARTICLE = "article";

  private static final int KIND = 3;
  private static final int MOST = 999;

  /** "Chapter 3-1" comes between 3 and 4: it has a number of its own, and is no range. */
  private static final int INSERTED = 1000;

  private static final String ONE = "(?:\\d{1,3}|[ivx]{1,6})(?:\\.?[o°]|\\.a)?(?![\\p{L}\\d])";
  private static final String TO = "-|to|through|bis|по|до|al?|à|au";
  private static final Pattern RANGE =
      Pattern.compile("(?<from>" + ONE + ")(?:\\s*(?:" + TO + ")\\s*(?<to>" + ONE + "))?");
  private static final Pattern LIST =
      Pattern.compile(
          "\\.?\\s*"
              + RANGE.pattern().replaceAll("\\?<\\w+>", "?:")
              + "(?:\\s*(?:,|;)?\\s*(?:and|or|und|oder|et|ou|y|e|o|и|или|&)?\\s*"
              + RANGE.pattern().replaceAll("\\?<\\w+>", "?:")
              + ")*");

  /** "Section 10(3)", "section 10A": not the whole of section 10. */
  private static final Pattern LESSER =
      Pattern.compile(
          "\\.?\\s*\\d{1,3}(?:[b-np-z]|a(?!\\p{L})|\\s?\\([\\p{L}\\d]{1,3}\\))(?!\\p{L})");

  private static final String ROMAN = "ivx";
  private static final List<Integer> WORTH = List.of(1, 5, 10);

  private ProvisionNumbers() {}

  /**
   * Provisions that a text names.
   *
   * @param kind {@link #ARTICLE}, or the beginning of the word for a larger part
   * @param numbers empty where only a part of one is named, such as section 10(3)
   */
  record Named(String kind, Set<Integer> numbers, Span span) {}

  /** In their order. */
  static List<Named> in(String plain, Vocabulary words) {
    List<Named> all = new ArrayList<>();
    for (String concept : List.of("articles", "parts")) {
      for (Span word : words.concept(concept).find(plain)) {
        Matcher list = LIST.matcher(plain).region(word.end(), plain.length());
        Matcher lesser = LESSER.matcher(plain).region(word.end(), plain.length());
        boolean part = lesser.lookingAt();
        if (part || list.lookingAt()) {
          String of = word.of(plain);
          String kind =
              concept.equals("articles") ? ARTICLE : of.substring(0, Math.min(KIND, of.length()));
          int end = part ? lesser.end() : list.end();
          Set<Integer> numbers = part ? Set.of() : numbers(list.group());
          all.add(new Named(kind, numbers, new Span(word.start(), end)));
        }
      }
    }
    all.sort(Comparator.comparingInt(named -> named.span().start()));
    return all;
  }

  private static Set<Integer> numbers(String list) {
    Set<Integer> numbers = new TreeSet<>();
    Matcher range = RANGE.matcher(list);
    while (range.find()) {
      int from = number(range.group("from"));
      int to = range.group("to") == null ? from : number(range.group("to"));
      if (range.group("to") != null && to <= from) {
        numbers.add(from * INSERTED + to);
        continue;
      }
      for (int n = from; n <= Math.min(to, MOST); n++) {
        numbers.add(n);
      }
    }
    return numbers;
  }

  /** Of a plain number, or one in Roman letters. */
  private static int number(String written) {
    String digits = written.replaceAll("\\D.*", "");
    if (!digits.isEmpty()) {
      return Integer.parseInt(digits);
    }
    int sum = 0;
    for (int i = 0; i < written.length() && ROMAN.indexOf(written.charAt(i)) >= 0; i++) {
      int worth = WORTH.get(ROMAN.indexOf(written.charAt(i)));
      int next = i + 1 < written.length() ? ROMAN.indexOf(written.charAt(i + 1)) : -1;
      sum += next >= 0 && WORTH.get(next) > worth ? -worth : worth;
    }
    return sum;
  }
}
