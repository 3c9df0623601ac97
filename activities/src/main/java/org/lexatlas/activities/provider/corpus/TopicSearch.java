package org.lexatlas.activities.provider.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lexatlas.activities.provider.corpus.rules.TopicRules;
import org.lexatlas.activities.retrieval.PassageSearch;
import org.lexatlas.domain.topic.Topic;

/** What is searched for to answer a topic's question. Pure. */
public final class TopicSearch {

  /** For a topic that has no rules. */
  private static final List<String> SUBJECT =
      List.of("cryptocurrency or crypto or bitcoin or \"virtual assets\" or \"digital assets\"");

  private TopicSearch() {}

  /**
   * The search among the documents of one language, by words and by meaning.
   *
   * @param rules the topic's, when it has any
   */
  public static PassageSearch.Query query(
      Topic topic, Optional<TopicRules> rules, String country, LocalDate asOf, String language) {
    return new PassageSearch.Query(
        country,
        asOf,
        language,
        words(topic, rules, language),
        topic.title() + ". " + topic.description());
  }

  /** The queries in a language; one that the rules have no words for gets the English ones. */
  static List<String> words(Topic topic, Optional<TopicRules> rules, String language) {
    List<String> words =
        rules
            .map(r -> r.queries().getOrDefault(language, r.queries().getOrDefault("en", List.of())))
            .orElse(SUBJECT);
    return words.isEmpty() ? List.of(topic.title()) : words;
  }
}
