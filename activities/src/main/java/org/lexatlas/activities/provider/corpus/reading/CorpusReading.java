package org.lexatlas.activities.provider.corpus.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.corpus.reading.RuleReading.Outcome;
import org.lexatlas.activities.provider.corpus.reading.StatusDecision.Deciding;
import org.lexatlas.activities.provider.corpus.rules.RuleBook;
import org.lexatlas.domain.topic.Topic;

/**
 * Everything that was read in the documents about one question, and the status it comes to.
 *
 * @param statements of law in force, in the order of documents and sentences
 * @param relevant sentences that name what the topic is about
 * @param nearby those, and the other sentences of documents that are about it as a whole
 * @param pending those of {@code relevant} about bills and plans
 * @param coming those of {@code relevant} that acts lay down from a later day on, with that day;
 *     {@link LocalDate#MAX} where none is fixed
 * @param aspects those that speak of an aspect, by the aspect's heading
 * @param leaning sentences that nobody understands alone, each with the passage to quote
 * @param repealed documents that are acts no longer in force
 * @param ended sentences that tell the end of a whole act: of one of the documents, or told by a
 *     document that decided
 * @param drafts documents that are bills, drafts or consultations
 * @param begins sentences in which a law that decided says when it begins
 * @param general of few documents those that name no crypto-asset, nor what else the topic is about
 * @param law a law's own sentence for the status, whether it decided or not; null where none is
 * @param ruled whether the topic has evidence rules, or examples decided it
 */
public record CorpusReading(
    List<SourceText> documents,
    List<Statement> statements,
    List<Sentence> relevant,
    List<Sentence> nearby,
    List<Sentence> pending,
    Map<Sentence, LocalDate> coming,
    Map<String, List<Sentence>> aspects,
    Map<Sentence, Sentence> leaning,
    List<SourceText> repealed,
    List<Sentence> ended,
    List<Sentence> begins,
    List<SourceText> drafts,
    List<SourceText> general,
    StatusDecision decision,
    @Nullable Deciding law,
    boolean ruled) {

  /** The labelled cases have two to five. */
  private static final int GATHERED = 6;

  /**
   * Reads the documents.
   *
   * @param documents newest first
   * @param book the rules and examples to read by
   * @param asked the jurisdiction's code
   */
  public static CorpusReading of(
      List<SourceText> documents, Topic topic, RuleBook book, String asked, LocalDate asOf) {
    var readings = SeparateReadings.of(documents, topic, book, asked, asOf);
    Outcome ruled = readings.ruled();
    StatusDecision decision = decision(topic, readings);
    if (decision.status().equals(Topic.NO_INFORMATION)
        && ruled.ruling().status().equals(Topic.NO_INFORMATION)) {
      ruled = readings.telling();
      decision = ruled.ruling().decision();
    }
    boolean hasRules = book.topic(topic.id()).isPresent();
    if (!hasRules && decision.status().equals(Topic.NO_INFORMATION)) {
      decision = unweighed(ruled.run());
    }
    StatusDecision standing = readings.close().amended().standing(decision);
    Deciding law =
        new LawsOwnWords(standing, ruled.ruling()).among(readings.close().voices()).orElse(null);
    return of(documents, ruled, standing, law, hasRules || standing.byExamples());
  }

  private static StatusDecision decision(Topic topic, SeparateReadings readings) {
    Ruling ruling = readings.ruled().ruling();
    return readings.listened()
        ? new SecondOpinion(topic, readings::names).on(ruling, readings.close().voices())
        : ruling.decision();
  }

  /** Whether the documents are so few that they may have been put together for this question. */
  public boolean gathered() {
    return documents.size() <= GATHERED;
  }

  /** What is to be quoted for a sentence: itself, or with the question that it answers. */
  public Sentence quoted(Sentence sentence) {
    return leaning.getOrDefault(sentence, sentence);
  }

  /** Without rules and without a likely sentence: something is said of it, but not weighed. */
  private static StatusDecision unweighed(ReadingRun run) {
    return StatusDecision.undecided(
        run.relevant().isEmpty() ? Topic.NO_INFORMATION : Topic.UNCLEAR);
  }

  private static CorpusReading of(
      List<SourceText> documents,
      Outcome outcome,
      StatusDecision decision,
      @Nullable Deciding law,
      boolean ruled) {
    ReadingRun run = outcome.run();
    return new CorpusReading(
        documents,
        outcome.ruling().statements(),
        run.relevant(),
        run.nearby(),
        run.pending(),
        run.coming(),
        run.aspects(),
        run.leaning(),
        run.repealed(),
        run.ended(decision.deciders()),
        run.begins(decision.deciders()),
        run.drafts(),
        documents.size() > GATHERED ? List.of() : documents.stream().filter(run::general).toList(),
        decision,
        law,
        ruled);
  }
}
