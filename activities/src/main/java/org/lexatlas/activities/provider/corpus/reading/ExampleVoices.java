package org.lexatlas.activities.provider.corpus.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.lexatlas.activities.provider.corpus.examples.Example;
import org.lexatlas.activities.provider.corpus.examples.ExampleModel;
import org.lexatlas.activities.provider.corpus.rules.PlainWords;

/**
 * Listens to the sentences of documents as the topic's examples teach: how likely each tells each
 * status. Passes over sentences that are, with the words around them, not about the topic, what is
 * said of other places and of the past, questions (which are read with their answers), and, for
 * statuses of law in force, what is proposed or not yet in force.
 */
final class ExampleVoices {

  /** The facet and the rule's name under which such statements stand. */
  static final String FACET = "status";

  static final String RULE = "examples";

  private static final int FEWEST_WORDS = 4;
  private static final int PLAINLY = 2;
  private static final Pattern QUESTION = Pattern.compile("\\?[\"'”»)*_ ]*$");

  private final ExampleModel model;
  private final Set<String> plans;
  private final LocalDate asOf;
  private final List<Voice> voices = new ArrayList<>();

  /**
   * How likely a sentence tells a status.
   *
   * @param said the sentence as the model heard it: after its question, where it answers one
   * @param likely from 0 to 1; those of one sentence and "nothing" are 1 together
   */
  record Voice(Statement statement, String said, double likely) {}

  /**
   * Prepares.
   *
   * @param plans the statuses that a bill, or an act not yet in force, can tell
   */
  ExampleVoices(ExampleModel model, Set<String> plans, LocalDate asOf) {
    this.model = model;
    this.plans = Set.copyOf(plans);
    this.asOf = asOf;
  }

  /** Hears a document that is not repealed. */
  void hear(SourceText document, SentenceReader reader, boolean draft) {
    boolean notYet =
        document.type().primary()
            && Commencement.of(document, reader).filter(day -> day.isAfter(asOf)).isPresent();
    boolean onSubject = reader.onSubject(document.sentences());
    String title = PlainWords.of(document.title());
    boolean elsewhere = false;
    String heading = "";
    String before = "";
    String beforeThat = "";
    String asked = "";
    for (Sentence sentence : document.sentences()) {
      boolean asks = QUESTION.matcher(sentence.text()).find();
      if (sentence.heading()) {
        heading = sentence.plain();
        elsewhere = reader.ownParts().elsewhere(heading);
      } else if (!asks
          && !elsewhere
          && !reader.ownParts().elsewhere(sentence.plain())
          && reader.about(
              sentence.plain(), List.of(title, heading, before, beforeThat), onSubject)) {
        hear(document, sentence, asked, force(reader, sentence, draft, notYet));
      }
      asked = asks ? sentence.line() : "";
      beforeThat = before;
      before = sentence.plain();
    }
  }

  private static ForceReader.Reading force(
      SentenceReader reader, Sentence sentence, boolean draft, boolean notYet) {
    var context = draft ? ForceReader.Draft.DOCUMENT : ForceReader.Draft.NO;
    var read = reader.force().read(sentence.plain(), sentence.plain(), context, false);
    return notYet && read.force() == Force.IN_FORCE && read.since() == null
        ? new ForceReader.Reading(Force.FUTURE, null)
        : read;
  }

  private void hear(
      SourceText document, Sentence sentence, String asked, ForceReader.Reading force) {
    String said = asked.isEmpty() ? sentence.line() : asked + " " + sentence.line();
    if (force.force() == Force.PAST || said.split(" ", -1).length < FEWEST_WORDS) {
      return;
    }
    for (Map.Entry<String, Double> heard : model.of(said).entrySet()) {
      String status = heard.getKey();
      boolean counts = force.force() == Force.IN_FORCE || plans.contains(status);
      if (counts && !status.equals(Example.NOTHING)) {
        voices.add(new Voice(statement(document, sentence, status, force), said, heard.getValue()));
      }
    }
  }

  private static Statement statement(
      SourceText document, Sentence sentence, String status, ForceReader.Reading force) {
    return new Statement(
        FACET,
        status,
        RULE,
        PLAINLY,
        document.type().tier(),
        document.orderDate(),
        false,
        force.force(),
        force.since(),
        document,
        sentence);
  }

  List<Voice> heard() {
    return List.copyOf(voices);
  }
}
