package org.lexatlas.activities.provider.corpus.reading;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.corpus.examples.Example;
import org.lexatlas.activities.provider.corpus.examples.ExampleModel;
import org.lexatlas.activities.provider.corpus.examples.Naming;
import org.lexatlas.activities.provider.corpus.reading.ExampleVoices.Voice;
import org.lexatlas.domain.topic.Direction;

/**
 * Asks the examples about each sentence in which rules found something. A rule sees a few words of
 * a sentence, the examples all of it; but they see no negation that turns a word round, no change
 * ("is lifted"), and not what a fact comes to beside others. Used for one question.
 */
final class Vetting {

  /**
   * How likely a sentence must tell one of the statuses that a finding bears on; 0.15 to 0.3 read
   * the development cases alike from which neither side had learned.
   */
  private static final double HEARD = 0.2;

  /**
   * From which likelihood on a sentence is taken to tell nothing. 0.7 would read those cases better
   * by a point, and refuse plain prohibitions and exceptions in which the examples hear nothing.
   */
  private static final double SILENT = 0.97;

  /** The same for a sentence that names nothing of what the topic is about, and decides alone. */
  private static final double UNNAMED = 0.9;

  /** From which likelihood on a short sentence is taken to tell what a rule does not read in it. */
  private static final double SURELY = 0.75;

  private final StatusDecider decider;
  private final @Nullable ExampleModel model;
  private final BiPredicate<SourceText, String> named;
  private final Map<Sentence, Sentence> leaning;
  private final Map<Sentence, Voice> voices = new HashMap<>();
  private final Map<Sentence, Map<String, Double>> likely = new HashMap<>();

  /**
   * Prepares.
   *
   * @param model what examples teach; null where there are none, and everything passes
   * @param voices what was heard: a sentence is judged with what must be heard before it
   * @param leaning the passages that sentences are read in which mean nothing alone ("Yes.")
   * @param named whether words of a document name what the topic is about
   */
  Vetting(
      StatusDecider decider,
      @Nullable ExampleModel model,
      List<Voice> voices,
      Map<Sentence, Sentence> leaning,
      BiPredicate<SourceText, String> named) {
    this.named = named;
    this.leaning = leaning;
    this.decider = decider;
    this.model = model;
    voices.forEach(voice -> this.voices.putIfAbsent(voice.statement().sentence(), voice));
  }

  /**
   * The findings in whose sentences the examples hear a status that these bear on, with what these
   * imply. Of short sentences (unless they surely tell another), of changes, of what is law later,
   * of what decides only beside others, and of statuses for which there are no examples: those in
   * which they hear anything.
   */
  List<Statement> borneOut(List<Statement> found) {
    if (model == null) {
      return found;
    }
    Set<Statement> kept =
        found.stream().filter(statement -> borneOut(statement, model)).collect(toSet());
    return found.stream()
        .filter(statement -> kept.contains(statement) || impliedBy(statement, kept))
        .toList();
  }

  private static boolean impliedBy(Statement statement, Set<Statement> kept) {
    return !statement.plain()
        && kept.stream()
            .filter(other -> other.plain())
            .anyMatch(
                other ->
                    other.rule().equals(statement.rule())
                        && other.sentence().equals(statement.sentence()));
  }

  /** The findings in sentences that name the subject, and in which the examples hear anything. */
  List<Statement> telling(List<Statement> found) {
    return model == null
        ? found
        : found.stream().filter(statement -> names(statement) && tells(statement, model)).toList();
  }

  private boolean borneOut(Statement statement, ExampleModel examples) {
    Map<String, Double> heard = heard(statement, examples);
    Set<String> bearing = decider.bearing(statement);
    double sum = bearing.stream().mapToDouble(status -> heard.getOrDefault(status, 0.0)).sum();
    boolean unknown = bearing.stream().noneMatch(heard::containsKey);
    boolean otherwise =
        heard.entrySet().stream()
            .filter(other -> other.getValue() >= SURELY)
            .map(Map.Entry::getKey)
            .filter(other -> !other.equals(Example.NOTHING) && !bearing.contains(other))
            .anyMatch(other -> bearing.stream().noneMatch(s -> Direction.opposite(s, other)));
    return sum >= HEARD
        || ((unknown || seesMore(statement, otherwise)) && tells(statement, examples));
  }

  /**
   * Whether a rule may see in it what the examples do not.
   *
   * @param otherwise whether they are sure that it tells something else, and not the opposite: they
   *     may overlook a word that turns it round
   */
  private boolean seesMore(Statement statement, boolean otherwise) {
    return (statement.sentence().isShort() && !otherwise)
        || statement.force() == Force.FUTURE
        || (statement.plain() && decider.exceptsZone(statement))
        || (statement.plain() && statement.changed() && names(statement))
        || besideOthers(statement);
  }

  private boolean besideOthers(Statement statement) {
    return statement.plain() && decider.points(statement, "").isEmpty();
  }

  private boolean tells(Statement statement, ExampleModel examples) {
    boolean named = names(statement) || besideOthers(statement);
    return heard(statement, examples).getOrDefault(Example.NOTHING, 0.0)
        < (named ? SILENT : UNNAMED);
  }

  private Map<String, Double> heard(Statement statement, ExampleModel examples) {
    return likely.computeIfAbsent(statement.sentence(), s -> examples.of(said(s), naming(s)));
  }

  private boolean names(Statement statement) {
    return named.test(statement.document(), said(statement.sentence()));
  }

  private String said(Sentence sentence) {
    Voice voice = voices.get(sentence);
    return voice == null ? leaning.getOrDefault(sentence, sentence).line() : voice.said();
  }

  /** What was not heard, a rule read as of the topic. */
  private Naming naming(Sentence sentence) {
    Voice voice = voices.get(sentence);
    return voice == null ? Naming.ITSELF : voice.naming();
  }
}
