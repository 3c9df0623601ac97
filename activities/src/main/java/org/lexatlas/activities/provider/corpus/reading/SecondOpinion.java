package org.lexatlas.activities.provider.corpus.reading;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lexatlas.activities.provider.corpus.reading.ExampleDecider.Leaning;
import org.lexatlas.activities.provider.corpus.reading.ExampleVoices.Voice;
import org.lexatlas.activities.provider.corpus.reading.StatusDecision.Deciding;
import org.lexatlas.domain.topic.Topic;

/**
 * Joins what the rules decided with what the examples lean to: for each status that something
 * speaks for, the {@linkplain Sign signs} are weighed, and the weightiest is given. It rests on the
 * rules' findings where it is theirs, else on the sentences that tell it; where documents of one
 * rank and day tell different things, on those of every side. What the rules {@linkplain
 * Ruling#meant() read plainly} in a short sentence, or by its exception, is not heard otherwise.
 * Pure.
 */
final class SecondOpinion {

  /**
   * What the rules read plainly in a short sentence, or of a change, is as good as heard so likely;
   * in the sentence less, where the examples take it for one that tells nothing.
   */
  private static final double READ = 0.7;

  /** A status of which no sentence is likelier has none to be shown. */
  private static final double SHOWN = 0.25;

  private final Topic topic;
  private final Predicate<Statement> named;

  /**
   * Prepares.
   *
   * @param named whether what a rule read names what the topic is about
   */
  SecondOpinion(Topic topic, Predicate<Statement> named) {
    this.topic = topic;
    this.named = named;
  }

  /**
   * The status that both together come to, with the sentences of the side that prevailed. A ruling
   * that the topic's vocabulary does not have stands: that is an error to be told.
   */
  StatusDecision on(Ruling ruling, List<Voice> voices) {
    if (!topic.admits(ruling.status()) || ruling.together()) {
      return ruling.decision();
    }
    List<Voice> heard = heard(ruling, voices);
    Map<String, List<Leaning>> told = told(heard);
    if (ruling.prevailing().anyMatch(named)) {
      told.remove(Topic.NO_INFORMATION);
    }
    var signs = new StatusSigns(topic, ruling, heard);
    SignWeights weights = SignWeights.ofTheProgram();
    String status =
        signs.statuses().stream()
            .filter(given -> given.equals(ruling.status()) || told.containsKey(given))
            .max(Comparator.comparingDouble(given -> weights.score(signs.of(given))))
            .orElse(ruling.status());
    if (status.equals(ruling.status())) {
      return ruling.decision();
    }
    String conflict = status.equals(Topic.UNCLEAR) ? ExampleVoices.FACET : "";
    StatusDecision opinion = by(status, told.getOrDefault(status, List.of()), ruling, conflict);
    return with(heard, ruling.decider().turned(opinion, ruling.statements()));
  }

  /** What speaks for each status. */
  StatusSigns signs(Ruling ruling, List<Voice> voices) {
    return new StatusSigns(topic, ruling, heard(ruling, voices));
  }

  /** By status, what tells it: nothing tells that there is nothing. */
  private static Map<String, List<Leaning>> told(List<Voice> heard) {
    Map<String, List<Leaning>> told = new HashMap<>();
    told.put(Topic.NO_INFORMATION, List.of());
    List<Leaning> sides = ExampleConflict.sides(heard, SHOWN);
    if (!sides.isEmpty()) {
      told.put(Topic.UNCLEAR, sides);
    }
    ExampleDecider.leanings(heard).stream()
        .filter(leaning -> leaning.likeliest() >= SHOWN)
        .forEach(leaning -> told.put(leaning.status(), List.of(leaning)));
    return told;
  }

  private List<Voice> heard(Ruling ruling, List<Voice> voices) {
    Map<Sentence, Set<String>> meant = ruling.meant();
    Stream<Voice> read =
        ruling
            .plainly()
            .filter(said -> named.test(said) && (said.changed() || means(meant, said)))
            .filter(said -> !ruling.ended(said))
            .map(said -> new Voice(said, said.sentence().line(), read(said, voices)));
    List<Voice> all =
        Stream.concat(ruling.left(voices).stream(), read)
            .filter(voice -> topic.term(voice.statement().value()).isPresent())
            .toList();
    return ruling.decider().counted(all);
  }

  private static double read(Statement said, List<Voice> voices) {
    return said.changed() ? READ : READ * telling(said, voices);
  }

  /** How likely the sentence tells any status, as the examples hear it; 1 if they did not. */
  private static double telling(Statement said, List<Voice> voices) {
    return voices.stream()
        .filter(voice -> voice.statement().sentence().equals(said.sentence()))
        .map(Voice::likely)
        .reduce(Double::sum)
        .map(likely -> Math.min(1, likely))
        .orElse(1.0);
  }

  private static boolean means(Map<Sentence, Set<String>> meant, Statement said) {
    return meant.getOrDefault(said.sentence(), Set.of()).contains(said.value());
  }

  /** With what was plainly heard otherwise in documents that one which decided stands above. */
  private static StatusDecision with(List<Voice> heard, StatusDecision decision) {
    Stream<Statement> beneath =
        heard.stream()
            .filter(voice -> voice.likely() >= Overtaken.PLAINLY)
            .map(Voice::statement)
            .filter(said -> !said.value().equals(decision.status()))
            .filter(said -> decision.above(said).isPresent());
    List<Statement> overruled = Stream.concat(decision.overruled().stream(), beneath).toList();
    return new StatusDecision(decision.status(), decision.by(), overruled, decision.conflict());
  }

  /**
   * What was heard, with what the rules had found among the overruled; not what they had found in
   * the very sentences that decide now.
   */
  private static StatusDecision by(
      String status, List<Leaning> sides, Ruling ruling, String conflict) {
    List<Deciding> by =
        sides.stream()
            .flatMap(side -> side.by().stream().map(said -> new Deciding(said, side.status())))
            .toList();
    Set<Sentence> deciding = by.stream().map(d -> d.statement().sentence()).collect(toSet());
    List<Statement> overruled =
        Stream.concat(
                ruling.decision().overruled().stream(),
                ruling.decision().by().stream()
                    .filter(read -> !read.points().equals(status))
                    .map(Deciding::statement))
            .filter(statement -> !deciding.contains(statement.sentence()))
            .toList();
    return new StatusDecision(status, by, overruled, conflict);
  }
}
