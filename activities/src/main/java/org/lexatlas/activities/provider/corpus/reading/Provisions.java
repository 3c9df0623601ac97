package org.lexatlas.activities.provider.corpus.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexatlas.activities.provider.corpus.reading.ProvisionNumbers.Named;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;

/** In which provisions of an act each of its sentences stands: "Part III", "section 10". Pure. */
final class Provisions {

  /** An article that is numbered and not named: "10. A person ...". */
  private static final Pattern BARE = Pattern.compile("^(\\d{1,3})\\.(?=\\s|$)");

  private final Map<Sentence, Map<String, Integer>> standing = new HashMap<>();

  private Provisions() {}

  static Provisions of(SourceText document, Vocabulary words) {
    var provisions = new Provisions();
    boolean named =
        document.sentences().stream()
            .flatMap(sentence -> opening(sentence, words).stream())
            .anyMatch(opening -> opening.kind().equals(ProvisionNumbers.ARTICLE));
    Map<String, Integer> now = new HashMap<>();
    for (Sentence sentence : document.sentences()) {
      for (Named opening : opening(sentence, words)) {
        now.put(opening.kind(), opening.numbers().iterator().next());
      }
      Matcher bare = BARE.matcher(sentence.plain());
      if (!named && bare.find()) {
        now.put(ProvisionNumbers.ARTICLE, Integer.parseInt(bare.group(1)));
      }
      provisions.standing.put(sentence, Map.copyOf(now));
    }
    return provisions;
  }

  /** Whether the sentence stands in one of these. */
  boolean within(Sentence sentence, Named these) {
    Integer number = standing.getOrDefault(sentence, Map.of()).get(these.kind());
    return number != null && these.numbers().contains(number);
  }

  /** The provision that begins with the sentence. */
  private static List<Named> opening(Sentence sentence, Vocabulary words) {
    return ProvisionNumbers.in(sentence.plain(), words).stream()
        .filter(named -> named.span().start() == 0 && named.numbers().size() == 1)
        .toList();
  }
}
