package org.lexatlas.activities.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.evaluation.EvaluationCase.ExpectedLaw;
import org.lexatlas.activities.provider.corpus.law.ShortName;
import org.lexatlas.domain.analysis.Law;

/** Whether a law that was found is the one that a label names: by number, else by name. Pure. */
final class LawMatch {

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int SHORTEST_NAME = 8;

  /** What makes another act of one that is otherwise called so. */
  private static final Pattern OTHER_ACT =
      Pattern.compile(
          "(?:amend|commenc|repeal|notice|report|regulation|order|guid|circular|bill).*");

  private static final int ENOUGH_WORDS = 4;
  private static final int SHORTEST_ABBREVIATION = 3;

  private LawMatch() {}

  /** The label as it stands, or without the section, day or gazette that it cites besides. */
  static boolean same(ExpectedLaw expected, Law found) {
    String label = expected.identifier();
    String core = LabelledLaw.core(label);
    boolean otherDay =
        LabelledLaw.namesADay(label)
            && expected.date() != null
            && !expected.date().equals(found.dateEnacted());
    return cited(label, found)
        || sameNumber(core, found)
        || sameSerial(core, expected.date(), found)
        || (!otherDay && sameName(core, found))
        || sameWords(core, expected.date(), found);
  }

  private static boolean cited(String cited, Law found) {
    String label = LabelledLaw.plain(cited);
    String name = LabelledLaw.plain(found.name());
    String identifier = found.identifier() == null ? "" : LabelledLaw.plain(found.identifier());
    return sameNumber(cited, found)
        || contains(name, label)
        || contains(label, name)
        || (!identifier.isEmpty() && (name + identifier).contains(label));
  }

  private static boolean sameNumber(String cited, Law found) {
    String number = number(cited);
    return telling(number)
        && (number.equals(number(found.identifier())) || number.equals(number(found.name())));
  }

  /**
   * "S.I. No. 77 of 2024" and "S.I. 2024 No. 77", "Decree No. 8" of 2017 and "No. 8" of a decree of
   * that year: one number of one year. A small one only among acts of one kind.
   */
  private static boolean sameSerial(String label, @Nullable String date, Law found) {
    List<String> serials = LabelledLaw.serials(label);
    if (serials.isEmpty() || !serials.equals(LabelledLaw.serials(found.identifier()))) {
      return false;
    }
    Set<String> years = years(label, null, date);
    years.retainAll(years(found.identifier(), found.name(), found.dateEnacted()));
    boolean large = serials.size() > 1 || serials.getFirst().length() >= 3;
    return !years.isEmpty() && (large || sameKind(label, found));
  }

  /** Those of the number; where it has none, those of the name, else of the date. */
  private static Set<String> years(
      @Nullable String number, @Nullable String name, @Nullable String date) {
    for (String words : Arrays.asList(number, name, date)) {
      Set<String> years = LabelledLaw.years(words);
      if (!years.isEmpty()) {
        return years;
      }
    }
    return new TreeSet<>();
  }

  private static boolean sameKind(String label, Law found) {
    String words = found.name() + " " + found.identifier();
    String letters = LabelledLaw.plain(found.identifier() == null ? "" : found.identifier());
    Set<String> shared = LabelledLaw.words(label);
    shared.retainAll(LabelledLaw.words(words));
    return !shared.isEmpty()
        || LabelledLaw.plain(label)
            .replaceAll("\\d|no|of", "")
            .equals(letters.replaceAll("\\d|no|of", ""));
  }

  /**
   * One name at the beginning, whose number the one or the other leaves out; or an abbreviation
   * that both use. A notice about an act has its name too, but further on.
   */
  private static boolean sameName(String label, Law found) {
    String bare = LabelledLaw.unbracketed(label);
    String name = LabelledLaw.plain(found.name().replaceFirst("^The ", ""));
    String start = LabelledLaw.plain(bare);
    return !otherNumber(label, found)
        && ((start.length() >= SHORTEST_NAME && name.startsWith(start))
            || ShortName.of(bare.replaceFirst(",? (?:19|20)\\d\\d$", ""), found.name())
            || abbreviated(bare, found.name()));
  }

  /** All words of the one among those of the other, in an act of the same year. */
  private static boolean sameWords(String label, @Nullable String date, Law found) {
    Set<String> words = LabelledLaw.words(label);
    Set<String> more = LabelledLaw.words(found.name());
    Set<String> years = years(label, null, date);
    years.retainAll(years(found.name(), found.identifier(), found.dateEnacted()));
    boolean all = words.size() >= ENOUGH_WORDS && more.containsAll(words);
    more.removeAll(words);
    return all
        && !years.isEmpty()
        && !otherNumber(label, found)
        && more.stream().noneMatch(word -> OTHER_ACT.matcher(word).matches());
  }

  private static boolean otherNumber(String label, Law found) {
    List<String> labelled = LabelledLaw.serials(label);
    List<String> serials = LabelledLaw.serials(found.identifier());
    return !serials.isEmpty() && !labelled.isEmpty() && !labelled.containsAll(serials);
  }

  private static boolean abbreviated(String label, String name) {
    return label.length() >= SHORTEST_ABBREVIATION
        && label.matches("\\p{Lu}[\\p{L}-]*\\p{Lu}")
        && Arrays.asList(WORD.split(name)).contains(label);
  }

  private static boolean contains(String a, String b) {
    return b.length() >= SHORTEST_NAME && a.contains(b);
  }

  /** One small number is no number of a law: "Article 5"; nor is a year. */
  private static boolean telling(String number) {
    return number.contains("-") || (number.length() >= 3 && !LabelledLaw.isYear(number));
  }

  private static String number(@Nullable String words) {
    List<String> digits =
        words == null ? List.of() : DIGITS.matcher(words).results().map(m -> m.group()).toList();
    return String.join("-", digits);
  }
}
