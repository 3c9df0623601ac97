package org.lexatlas.activities.provider.corpus.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexatlas.activities.provider.corpus.rules.TopicRules;
import org.lexatlas.domain.topic.Topic;

/**
 * Everything that was read in the documents about one question, and the status it comes to.
 *
 * @param statements of law in force, in the order of documents and sentences
 * @param relevant sentences that name what the topic is about
 * @param nearby those, and the other sentences of documents that are about it as a whole
 * @param pending those of {@code relevant} about bills and plans
 * @param aspects those that speak of an aspect, by the aspect's heading
 * @param repealed documents that are acts no longer in force
 * @param drafts documents that are bills, drafts or consultations
 * @param ruled whether the topic has evidence rules at all
 */
public record CorpusReading(
    List<SourceText> documents,
    List<Statement> statements,
    List<Sentence> relevant,
    List<Sentence> nearby,
    List<Sentence> pending,
    Map<String, List<Sentence>> aspects,
    List<SourceText> repealed,
    List<SourceText> drafts,
    StatusDecision decision,
    boolean ruled) {

  /**
   * Reads the documents.
   *
   * @param documents newest first
   * @param rules the topic's, when it has any
   * @param asked the jurisdiction's code
   */
  public static CorpusReading of(
      List<SourceText> documents,
      Topic topic,
      Optional<TopicRules> rules,
      String asked,
      LocalDate asOf) {
    TopicRules used = rules.orElseGet(() -> TopicRules.undecided(topic.id()));
    CorpusReading close = read(documents, used, asked, asOf, Reach.CLOSE);
    return rules.isPresent() && close.decision().status().equals(Topic.NO_INFORMATION)
        ? read(documents, used, asked, asOf, List.of(Reach.DOCUMENT))
        : close;
  }

  private static CorpusReading read(
      List<SourceText> documents,
      TopicRules rules,
      String asked,
      LocalDate asOf,
      List<Reach> reaches) {
    boolean ruled = rules.version() > 0;
    var run = new ReadingRun(rules, asked, asOf, reaches);
    run.read(documents);
    StatusDecision decision =
        ruled
            ? new StatusDecider(rules, asOf).decide(run.statements())
            : StatusDecision.undecided(
                run.relevant().isEmpty() ? Topic.NO_INFORMATION : Topic.UNCLEAR);
    return new CorpusReading(
        documents,
        run.statements(),
        run.relevant(),
        run.nearby(),
        run.pending(),
        run.aspects(),
        run.repealed(),
        run.drafts(),
        decision,
        ruled);
  }
}
