package org.lexatlas.activities.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.evaluation.EvaluationCase.ExpectedLaw;
import org.lexatlas.domain.analysis.Law;

/** Whether a law that was found is the one that a label names: by number, else by name. Pure. */
final class LawMatch {

  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final int SHORTEST_NAME = 8;

  private LawMatch() {}

  static boolean same(ExpectedLaw expected, Law found) {
    String number = number(expected.identifier());
    if (telling(number)
        && (number.equals(number(found.identifier())) || number.equals(number(found.name())))) {
      return true;
    }
    String label = plain(expected.identifier());
    String name = plain(found.name());
    String identifier = found.identifier() == null ? "" : plain(found.identifier());
    return contains(name, label)
        || contains(label, name)
        || (!identifier.isEmpty() && (name + identifier).contains(label));
  }

  private static boolean contains(String a, String b) {
    return b.length() >= SHORTEST_NAME && a.contains(b);
  }

  /** One small number is no number of a law: "Article 5". */
  private static boolean telling(String number) {
    return number.contains("-") || number.length() >= 3;
  }

  private static String number(@Nullable String words) {
    List<String> digits =
        words == null ? List.of() : DIGITS.matcher(words).results().map(m -> m.group()).toList();
    return String.join("-", digits);
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
