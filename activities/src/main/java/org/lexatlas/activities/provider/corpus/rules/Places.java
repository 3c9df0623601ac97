package org.lexatlas.activities.provider.corpus.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.lexatlas.activities.retrieval.Span;

/**
 * The names of places in one language: to tell what a sentence says of the jurisdiction asked about
 * from what it says of another one in passing. Immutable.
 */
public final class Places {

  private static final Map<String, Map<String, List<String>>> NAMES = RuleFiles.places();
  private static final String MEMBERS = "members";

  /** "Regulation (EU) 2023/1114" names an act, not the place that is spoken of. */
  private static final Pattern ACT_OF_THE_EU =
      Pattern.compile("\\((eu|ue|eg|ec|ce)\\) (no |nr\\. |n° )?\\d+/\\d+");

  /** "Swiss francs", "U.S. dollars", "Vienna Convention": money and treaties, not places. */
  private static final Pattern AFTER =
      Pattern.compile(
          "\\.? (dollars?|francs?|pounds?|roubles?|rubles?|yen|yuan|dirhams?|riyals?|pesos?|convention|protocol"
              + "|declaration|principles)(?!\\p{L})");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<!\\p{L})(доллар\\p{L}*|франк\\p{L}*|dollars?|francs?|dólares|francos|pesos|convention de"
              + "|convención de|convenção de)\\s$");

  private static final Map<String, Places> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final Phrases any;
  private final Map<String, Phrases> byCode = new LinkedHashMap<>();

  private Places(String language) {
    List<String> all = new ArrayList<>();
    NAMES.forEach(
        (code, names) -> {
          List<String> phrases = names.getOrDefault(language, List.of());
          byCode.put(code, Phrases.of(phrases));
          all.addAll(phrases);
        });
    any = Phrases.of(all);
  }

  public static Places in(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, Places::new);
  }

  /**
   * The codes of the places that a plain text names. Where one name lies in another ("Guinea" in
   * "Papua New Guinea"), only the longer one counts.
   */
  public Set<String> named(String plain) {
    Set<String> codes = new TreeSet<>();
    String text = ACT_OF_THE_EU.matcher(plain).replaceAll("");
    for (Span span : any.find(text)) {
      if (AFTER.matcher(text.substring(span.end())).lookingAt()
          || BEFORE.matcher(text.substring(0, span.start())).find()) {
        continue;
      }
      String name = span.of(text);
      byCode.forEach(
          (code, phrases) -> {
            if (phrases.find(name).stream().anyMatch(found -> found.length() == name.length())) {
              codes.add(code);
            }
          });
    }
    return codes;
  }

  /** Whether a text names another place and not the one asked about. */
  public boolean elsewhere(String plain, String asked) {
    Set<String> named = named(plain);
    return !named.isEmpty() && named.stream().noneMatch(code -> concerns(asked, code));
  }

  /** Whether a text names a special zone that lies in the jurisdiction asked about. */
  public boolean zoneWithin(String plain, String asked) {
    return byCode.entrySet().stream()
        .anyMatch(place -> place.getKey().startsWith(asked + "-") && place.getValue().in(plain));
  }

  /** What is said of a zone's country, of a country's zone or of a member's union concerns it. */
  private static boolean concerns(String asked, String named) {
    return named.equals(asked)
        || asked.startsWith(named + "-")
        || named.startsWith(asked + "-")
        || members(named).contains(asked);
  }

  /** The unions whose law is also law of the place, such as the EU's. */
  public static List<String> unionsOf(String asked) {
    return NAMES.keySet().stream().filter(code -> members(code).contains(asked)).sorted().toList();
  }

  private static List<String> members(String code) {
    return NAMES.getOrDefault(code, Map.of()).getOrDefault(MEMBERS, List.of());
  }
}
