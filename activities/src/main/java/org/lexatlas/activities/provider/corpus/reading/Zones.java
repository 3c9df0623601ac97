package org.lexatlas.activities.provider.corpus.reading;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lexatlas.activities.provider.corpus.rules.Places;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;
import org.lexatlas.activities.retrieval.Span;

/** The special zones of the jurisdiction asked about. A zone itself has none. */
record Zones(Places places, String asked) {

  private static final Pattern REST = Pattern.compile("[,;](?! (?:or|или|либо|ou|oder) ).*");

  /** Whether the place asked about can have zones. */
  boolean inside() {
    return !asked.contains("-");
  }

  /** Whether a plain text names one. */
  boolean in(String plain) {
    return places.zoneWithin(plain, asked);
  }

  /**
   * A plain text without the place where those are licensed by whom the public may do something:
   * "citizens may buy on exchanges that are licensed in the zone" is of everybody, and so is "with
   * a licence of the Bank, or through those of the zone".
   */
  String besideLicences(String plain, Vocabulary words) {
    if (!inside() || !in(plain)) {
      return plain;
    }
    int served =
        words.concept("public").find(plain).stream()
            .mapToInt(Span::end)
            .min()
            .orElse(plain.length());
    return words.concept("licensed-there").find(plain).stream()
        .filter(licensed -> licensed.start() >= served)
        .filter(licensed -> mayWithThese(plain.substring(served, licensed.start()), words))
        .map(Span::end)
        .findFirst()
        .map(end -> plain.substring(0, end) + rest(plain.substring(end)))
        .orElse(plain);
  }

  /** "... may buy on exchanges ...": not "clients of firms", nor "persons registered". */
  private static boolean mayWithThese(String between, Vocabulary words) {
    int may =
        Stream.of("may", "allows")
            .flatMap(cue -> words.concept(cue).find(between).stream())
            .mapToInt(Span::end)
            .min()
            .orElse(between.length());
    return words.concept("provider").in(between.substring(may));
  }

  private static String rest(String after) {
    var rest = REST.matcher(after);
    return rest.find() ? rest.group() : "";
  }
}
