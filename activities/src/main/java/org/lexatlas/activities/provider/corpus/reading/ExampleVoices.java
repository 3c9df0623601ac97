package org.lexatlas.activities.provider.corpus.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lexatlas.activities.provider.corpus.examples.Example;
import org.lexatlas.activities.provider.corpus.examples.ExampleModel;
import org.lexatlas.activities.provider.corpus.examples.Naming;
import org.lexatlas.activities.provider.corpus.rules.TopicRules;
import org.lexatlas.domain.topic.Direction;

/**
 * Listens to sentences as the topic's examples teach: how likely each tells each status. Passes
 * over short sentences, what is said of the past and, for statuses of law in force, what is
 * proposed or not yet in force; and over documents of which no sentence is on the topic.
 */
final class ExampleVoices {

  /** The facet under which such statements stand. */
  static final String FACET = "status";

  /** What is shorter says too little. */
  static final int FEWEST_WORDS = 7;

  private static final int PLAINLY = 2;

  /** A sentence that tells nothing with less likelihood than this is on the topic. */
  private static final double SILENT = 0.1;

  /** The same for one that names a crypto-asset; 0.35 to 0.6 read the development cases alike. */
  private static final double SILENT_OF_ASSETS = 0.5;

  private final ExampleModel model;
  private final Set<String> plans;
  private final Map<Force, Map<String, String>> meanwhile;
  private final List<Voice> voices = new ArrayList<>();
  private final Set<Integer> onTopic = new HashSet<>();

  /**
   * How likely a sentence tells a status.
   *
   * @param said the sentence as the model heard it: after its question, where it answers one, and
   *     after the sentence that it limits
   * @param likely from 0 to 1; those of one sentence and "nothing" are 1 together
   * @param naming where what sets the topic apart is named for it
   */
  record Voice(Statement statement, String said, double likely, Naming naming) {

    /** Of a sentence that itself names what the topic is about. */
    Voice(Statement statement, String said, double likely) {
      this(statement, said, likely, Naming.ITSELF);
    }

    Voice as(Statement other, double likelihood) {
      return new Voice(other, said, likelihood, naming);
    }
  }

  /**
   * Prepares.
   *
   * @param rules say which statuses a bill, or an act not yet in force, can tell
   */
  ExampleVoices(ExampleModel model, TopicRules rules) {
    this.model = model;
    this.plans = Set.copyOf(rules.plans());
    this.meanwhile =
        Map.of(Force.FUTURE, rules.untilInForce(), Force.PROPOSED, rules.untilAdopted());
  }

  /**
   * What is known of a sentence.
   *
   * @param begun whether it tells of a beginning from which nothing follows that is still to come
   * @param forbidsNothing whether it does nothing but end an act that it names, or name its own
   * @param about whether it, or the words around it, name what the topic is about
   * @param asset whether it names a crypto-asset, and not only for an act that is another topic's
   * @param naming where what sets the topic apart is named for it
   * @param yearAfter whether it speaks of the year after another
   */
  record Known(
      ForceReader.Reading force,
      boolean begun,
      boolean forbidsNothing,
      boolean about,
      boolean asset,
      Naming naming,
      boolean yearAfter) {}

  /**
   * Hears a sentence about the place asked about.
   *
   * @param first what must be heard before it to understand it, such as the question that it
   *     answers; empty when nothing must
   */
  void hear(SourceText document, Sentence sentence, String first, Known known) {
    ForceReader.Reading force = known.force();
    String said = (first + " " + sentence.line()).strip();
    if (force.force() == Force.PAST || said.split(" ", -1).length < FEWEST_WORDS) {
      return;
    }
    Map<String, Double> likely =
        YearStatuses.possible(model.of(said, known.naming()), said, known.yearAfter());
    double silent = known.asset() ? SILENT_OF_ASSETS : SILENT;
    if (known.about() || likely.getOrDefault(Example.NOTHING, 0.0) < silent) {
      onTopic.add(document.index());
    }
    for (Map.Entry<String, Double> heard : told(likely, force.force()).entrySet()) {
      String status = heard.getKey();
      boolean plan = plans.contains(status);
      boolean counts =
          (force.force() == Force.IN_FORCE || plan)
              && !(known.begun() && plan)
              && !(known.forbidsNothing() && Direction.forbids(status));
      if (counts && !status.equals(Example.NOTHING)) {
        voices.add(
            new Voice(
                statement(document, sentence, status, force),
                said,
                heard.getValue(),
                known.naming()));
      }
    }
  }

  /** A duty that is planned, or whose day is still to come, tells what it is until then. */
  private Map<String, Double> told(Map<String, Double> likely, Force force) {
    Map<String, String> until = meanwhile.getOrDefault(force, Map.of());
    Map<String, Double> told = new LinkedHashMap<>();
    likely.forEach(
        (status, share) -> told.merge(until.getOrDefault(status, status), share, Double::sum));
    return told;
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
    return voices.stream()
        .filter(voice -> onTopic.contains(voice.statement().document().index()))
        .toList();
  }
}
