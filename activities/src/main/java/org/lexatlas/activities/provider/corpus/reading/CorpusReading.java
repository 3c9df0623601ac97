package org.lexatlas.activities.provider.corpus.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexatlas.activities.provider.corpus.rules.RuleFiles;
import org.lexatlas.activities.provider.corpus.rules.TopicRules;
import org.lexatlas.domain.topic.Topic;

/**
 * Everything that was read in the documents about one question, and the status it comes to.
 *
 * @param statements of law in force, in the order of documents and sentences
 * @param pending sentences about bills, plans and acts that are not yet in force
 * @param repealed documents that are acts no longer in force
 * @param relevant sentences that name what the topic is about
 * @param ruled whether the topic has evidence rules at all
 */
public record CorpusReading(
    List<SourceText> documents,
    List<Statement> statements,
    List<Sentence> pending,
    List<SourceText> repealed,
    List<Sentence> relevant,
    StatusDecision decision,
    boolean ruled) {

  /**
   * Reads the documents.
   *
   * @param documents newest first
   * @param asked the jurisdiction's code
   */
  public static CorpusReading of(
      List<SourceText> documents, Topic topic, String asked, LocalDate asOf) {
    Optional<TopicRules> rules = RuleFiles.topic(topic.id());
    return rules.isPresent()
        ? read(documents, rules.get(), asked, asOf)
        : unruled(documents, asked, asOf);
  }

  private static CorpusReading read(
      List<SourceText> documents, TopicRules rules, String asked, LocalDate asOf) {
    Map<String, SentenceReader> readers = new HashMap<>();
    var repealed = new RepealedActs(asOf);
    List<Sentence> relevant = new ArrayList<>();
    List<Sentence> pending = new ArrayList<>();
    for (SourceText document : documents) {
      SentenceReader reader =
          readers.computeIfAbsent(
              document.language(), language -> new SentenceReader(rules, language, asked, asOf));
      repealed.learn(document, reader, documents);
      for (Sentence sentence : document.sentences()) {
        if (reader.onTopic(sentence.plain()) && !reader.ownParts().elsewhere(sentence.plain())) {
          relevant.add(sentence);
          if (!sentence.heading() && reader.force().proposes(sentence.plain())) {
            pending.add(sentence);
          }
        }
      }
    }
    List<Statement> statements = new ArrayList<>();
    for (SourceText document : documents) {
      SentenceReader reader = readers.get(document.language());
      if (reader != null && !repealed.contains(document)) {
        statements.addAll(new DocumentStatements(reader, rules, document).read());
      }
    }
    return new CorpusReading(
        documents,
        statements,
        pending,
        documents.stream().filter(repealed::contains).toList(),
        relevant,
        StatusDecider.decide(rules, statements),
        true);
  }

  /** Without rules nothing is decided: what speaks of crypto-assets at all is only shown. */
  private static CorpusReading unruled(List<SourceText> documents, String asked, LocalDate asOf) {
    var none = TopicRulesWithoutRules.about("asset");
    CorpusReading read = read(documents, none, asked, asOf);
    String status = read.relevant.isEmpty() ? Topic.NO_INFORMATION : Topic.UNCLEAR;
    var undecided = new StatusDecision(status, List.of(), List.of(), "");
    return new CorpusReading(
        documents, List.of(), read.pending, read.repealed, read.relevant, undecided, false);
  }
}
