package org.lexatlas.activities.provider.corpus.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexatlas.activities.provider.corpus.examples.ExampleModel;
import org.lexatlas.activities.provider.corpus.reading.ExampleVoices.Voice;
import org.lexatlas.activities.provider.corpus.rules.RuleBook;
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
 * @param ruled whether the topic has evidence rules, or examples decided it
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
   * @param book the rules and examples to read by
   * @param asked the jurisdiction's code
   */
  public static CorpusReading of(
      List<SourceText> documents, Topic topic, RuleBook book, String asked, LocalDate asOf) {
    Optional<TopicRules> rules = book.topic(topic.id());
    TopicRules used = rules.orElseGet(() -> TopicRules.undecided(topic.id()));
    ExampleModel model = book.model(topic.id()).orElse(null);
    var run = new ReadingRun(used, asked, asOf, Reach.CLOSE, model);
    run.read(documents);
    List<Voice> voices = run.voices();
    StatusDecision ruled = ruled(used, run, asOf);
    if (rules.isPresent() && ruled.status().equals(Topic.NO_INFORMATION)) {
      run = new ReadingRun(used, asked, asOf, List.of(Reach.DOCUMENT), null);
      run.read(documents);
      ruled = ruled(used, run, asOf);
    }
    StatusDecision decision =
        new SecondOpinion(topic)
            .on(new Ruling(ruled, run.statements(), new StatusDecider(used, asOf)), voices);
    if (rules.isEmpty() && decision.status().equals(Topic.NO_INFORMATION)) {
      decision = unweighed(run);
    }
    return of(documents, run, decision, rules.isPresent() || decision.byExamples());
  }

  /** Without rules and without a likely sentence: something is said of it, but not weighed. */
  private static StatusDecision unweighed(ReadingRun run) {
    return StatusDecision.undecided(
        run.relevant().isEmpty() ? Topic.NO_INFORMATION : Topic.UNCLEAR);
  }

  private static StatusDecision ruled(TopicRules rules, ReadingRun run, LocalDate asOf) {
    return rules.version() > 0
        ? new StatusDecider(rules, asOf).decide(run.statements())
        : StatusDecision.undecided(Topic.NO_INFORMATION);
  }

  private static CorpusReading of(
      List<SourceText> documents, ReadingRun run, StatusDecision decision, boolean ruled) {
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
