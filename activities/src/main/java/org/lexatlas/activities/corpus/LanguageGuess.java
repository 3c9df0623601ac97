package org.lexatlas.activities.corpus;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Guesses a text's language by its commonest little words; {@code und} where none stands out. */
final class LanguageGuess {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int WORDS = 2_000;

  private static final Map<String, Set<String>> LITTLE_WORDS =
      new TreeMap<>(
          Map.of(
              "en",
                  words("the of and to is in for that are by not or be an with without shall may"),
              "ru", words("и в на не с по что для или от о их за из к при без"),
              "es", words("el la los las de que y en por con del se una o sin su al"),
              "fr", words("le la les des et est du une que aux ne par sur en dans sans ou"),
              "de", words("der die das und ist von den nicht mit für dem ein eine oder ohne zu"),
              "pt", words("o os as de que e em do da não para um uma ou sem dos das no na")));

  private LanguageGuess() {}

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }

  static String of(String text) {
    Map<String, Integer> hits = new TreeMap<>();
    var words = WORD.matcher(text.toLowerCase(Locale.ROOT));
    int read = 0;
    while (read < WORDS && words.find()) {
      read++;
      String word = words.group();
      LITTLE_WORDS.forEach(
          (language, little) -> {
            if (little.contains(word)) {
              hits.merge(language, 1, Integer::sum);
            }
          });
    }
    int all = read;
    return hits.entrySet().stream()
        .filter(hit -> hit.getValue() * 20 >= all)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("und");
  }
}
