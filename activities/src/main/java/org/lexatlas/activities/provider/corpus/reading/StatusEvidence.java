package org.lexatlas.activities.provider.corpus.reading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lexatlas.activities.provider.corpus.rules.RuleBook;
import org.lexatlas.domain.topic.Topic;

/** What speaks for each status that may be given, before it is weighed: to learn weights from. */
public final class StatusEvidence {

  private StatusEvidence() {}

  /**
   * By status, its signs in their words; a sign that does not hold is left out.
   *
   * @param documents newest first
   * @param book the rules and examples to read by
   * @param asked the jurisdiction's code
   */
  public static Map<String, Map<String, Double>> of(
      List<SourceText> documents, Topic topic, RuleBook book, String asked, LocalDate asOf) {
    var readings = SeparateReadings.of(documents, topic, book, asked, asOf);
    StatusSigns signs =
        new SecondOpinion(topic, readings::names)
            .signs(readings.ruled().ruling(), readings.close().voices());
    Map<String, Map<String, Double>> evidence = new LinkedHashMap<>();
    signs.statuses().forEach(status -> evidence.put(status, words(signs.of(status))));
    return evidence;
  }

  /** The words of all signs that weights are learned for. */
  public static List<String> signs() {
    return List.of(Sign.values()).stream().map(Sign::word).toList();
  }

  private static Map<String, Double> words(Map<Sign, Double> signs) {
    return signs.entrySet().stream()
        .filter(sign -> sign.getValue() != 0)
        .collect(Collectors.toMap(sign -> sign.getKey().word(), Map.Entry::getValue));
  }
}
