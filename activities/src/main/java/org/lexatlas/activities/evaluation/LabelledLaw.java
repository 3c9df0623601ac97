package org.lexatlas.activities.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a law is cited, taken apart: what remains of a label without the provision, the day and the
 * gazette that it names too, and the numbers and years of a citation. Pure.
 */
final class LabelledLaw {

  private static final String DAY =
      "(?:\\d{1,2}(?:er|\\.|º)? (?:de )?\\p{L}{3,} (?:de )?|\\p{Lu}\\p{L}+ \\d{1,2}, )(?:19|20)\\d\\d";

  /** "of 3 May 2024", "du 24 juillet 2025", "vom 8. Februar 2023". */
  private static final Pattern ON_A_DAY =
      Pattern.compile("(?iu),? (?:(?:of|du|vom|de|del|dated|от),? )?(?:the )?" + DAY);

  /** What a label says of the place within the law: "§ 23", ", Article 127", "Art. 5 Abs. 2". */
  private static final Pattern PROVISION =
      Pattern.compile(
          "(?iu),? \\(?(?:§+ ?|(?:sections?|articles?|art\\.|artikel|artículos?|artigos?|regulation(?= \\d+\\p{L}?$)|paragraphs?|chapter(?= \\d+ section)|part(?= [\\dIVX]+$)|schedule \\d|статья|ст\\.|addenda) ?)"
              + "\\p{L}{0,2}\\.? ?\\d.*$|, addenda$");

  /** "(Official Gazette No. 32763)": where a law stands is not which law it is. */
  private static final Pattern GAZETTE =
      Pattern.compile(
          "(?iu),? ?\\((?:official gazette|amtsblatt|gazette|j\\.?o\\.?|diario oficial)[^)]*\\)");

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern YEAR = Pattern.compile("19\\d\\d|20[0-4]\\d");
  private static final Pattern BRACKETED =
      Pattern.compile("\\s*\\((?:[^()]*\\d[^()]*|\\p{Lu}[\\p{L}-]*\\p{Lu})\\)");
  private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");
  private static final int TELLING_WORD = 4;

  private LabelledLaw() {}

  /** The law's own name and number. */
  static String core(String label) {
    String core = GAZETTE.matcher(label).replaceAll("");
    core = ON_A_DAY.matcher(core).replaceAll("");
    core = PROVISION.matcher(core).replaceFirst("").strip();
    return core.isEmpty() ? label : core;
  }

  /** Whether a label cites by day, as "Royal Decree of 8 February 2023" does. */
  static boolean namesADay(String label) {
    return ON_A_DAY.matcher(label).find();
  }

  /** The words without a number or an abbreviation in brackets. */
  static String unbracketed(String words) {
    return BRACKETED.matcher(words).replaceAll("").strip();
  }

  /** The words long enough to tell something. */
  static Set<String> words(String words) {
    return WORD.splitAsStream(words.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() >= TELLING_WORD)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The numbers that are no years: of "S.I. 2024 No. 77" 77. */
  static List<String> serials(@Nullable String words) {
    return numbers(words).stream().filter(n -> !isYear(n)).toList();
  }

  /** The years among the numbers. */
  static Set<String> years(@Nullable String words) {
    return numbers(words).stream()
        .filter(LabelledLaw::isYear)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static boolean isYear(String number) {
    return YEAR.matcher(number).matches();
  }

  private static List<String> numbers(@Nullable String words) {
    return words == null
        ? List.of()
        : DIGITS.matcher(words).results().map(match -> match.group()).toList();
  }

  /** Letters and digits alone. */
  static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
