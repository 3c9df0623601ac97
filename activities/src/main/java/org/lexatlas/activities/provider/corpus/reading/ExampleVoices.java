package org.lexatlas.activities.provider.corpus.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lexatlas.activities.provider.corpus.examples.Example;
import org.lexatlas.activities.provider.corpus.examples.ExampleModel;

/**
 * Listens to sentences as the topic's examples teach: how likely each tells each status. Passes
 * over what is said of the past and, for statuses of law in force, what is proposed or not yet in
 * force.
 */
final class ExampleVoices {

  /** The facet under which such statements stand. */
  private static final String FACET = "status";

  private static final int FEWEST_WORDS = 4;
  private static final int PLAINLY = 2;

  private final ExampleModel model;
  private final Set<String> plans;
  private final List<Voice> voices = new ArrayList<>();

  /**
   * How likely a sentence tells a status.
   *
   * @param said the sentence as the model heard it: after its question, where it answers one
   * @param itself whether it names what the topic is about, and not only the words around it do
   * @param likely from 0 to 1; those of one sentence and "nothing" are 1 together
   */
  record Voice(Statement statement, String said, boolean itself, double likely) {}

  /**
   * Prepares.
   *
   * @param plans the statuses that a bill, or an act not yet in force, can tell
   */
  ExampleVoices(ExampleModel model, Set<String> plans) {
    this.model = model;
    this.plans = Set.copyOf(plans);
  }

  /**
   * Hears a sentence on the topic, about the place asked about.
   *
   * @param asked the question that it answers; empty when there is none
   * @param itself whether it names what the topic is about, or that question does
   */
  void hear(
      SourceText document,
      Sentence sentence,
      String asked,
      ForceReader.Reading force,
      boolean itself) {
    String said = asked.isEmpty() ? sentence.line() : asked + " " + sentence.line();
    if (force.force() == Force.PAST || said.split(" ", -1).length < FEWEST_WORDS) {
      return;
    }
    for (Map.Entry<String, Double> heard : model.of(said).entrySet()) {
      String status = heard.getKey();
      boolean counts = force.force() == Force.IN_FORCE || plans.contains(status);
      if (counts && !status.equals(Example.NOTHING)) {
        voices.add(
            new Voice(
                statement(document, sentence, status, force), said, itself, heard.getValue()));
      }
    }
  }

  private static Statement statement(
      SourceText document, Sentence sentence, String status, ForceReader.Reading force) {
    return new Statement(
        FACET,
        status,
        Example.RULE,
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
