package org.lexatlas.activities.provider.corpus.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexatlas.activities.provider.corpus.examples.Example;
import org.lexatlas.activities.provider.corpus.examples.ExampleModel;
import org.lexatlas.activities.provider.corpus.reading.ExampleVoices.Voice;
import org.lexatlas.activities.provider.corpus.rules.PlainWords;
import org.lexatlas.activities.provider.corpus.rules.TopicRules;
import org.lexatlas.domain.topic.Topic;

/**
 * What a labelled case teaches. Where a person marked its sentences: that, and that others which
 * sound like a status tell nothing. Where nobody did: the likeliest sentence for the label tells
 * it, and those that sound like another status tell nothing. Pure.
 */
public final class ExampleMiner {

  /** Of the sentences that sound like nothing, every seventh is kept. */
  private static final int SPARED = 7;

  private ExampleMiner() {}

  /**
   * The case's lessons, to be learned beside the examples that the model was made of.
   *
   * @param documents newest first
   * @param status the case's label
   * @param marks what sentences of the documents tell, as a person says; empty when nobody did
   */
  public static List<Example> lessons(
      List<SourceText> documents,
      TopicRules rules,
      ExampleModel model,
      String asked,
      LocalDate asOf,
      String status,
      List<Example> marks) {
    var run = new ReadingRun(rules, asked, asOf, Reach.CLOSE, model);
    run.read(documents);
    List<Voice> voices = run.voices();
    List<Example> known = marks.isEmpty() ? likeliest(voices, status) : marks;
    List<String> taught = known.stream().map(e -> PlainWords.of(e.sentence())).toList();
    List<Example> lessons =
        new ArrayList<>(known.stream().flatMap(mark -> lesson(mark, voices).stream()).toList());
    Map<String, Voice> loudest = new LinkedHashMap<>();
    voices.forEach(
        voice -> loudest.merge(voice.said(), voice, (a, b) -> a.likely() < b.likely() ? b : a));
    for (Voice voice : loudest.values()) {
      boolean news = taught.stream().noneMatch(sentence -> overlaps(voice, sentence));
      if (news && tellsNothing(voice, model, marks.isEmpty() ? status : Example.NOTHING)) {
        lessons.add(example(Example.NOTHING, voice));
      }
    }
    return lessons;
  }

  /**
   * What a mark teaches, with where the topic is named for the sentence as it is heard. That a
   * sentence tells nothing teaches nothing where it is never heard, as said of another country or
   * of the past; the same words may tell something of this one.
   */
  private static Optional<Example> lesson(Example mark, List<Voice> voices) {
    String plain = PlainWords.of(mark.sentence());
    Optional<Example> heard =
        voices.stream()
            .filter(voice -> overlaps(voice, plain))
            .findFirst()
            .map(
                voice ->
                    new Example(mark.label(), mark.language(), mark.sentence(), voice.naming()));
    return mark.label().equals(Example.NOTHING) ? heard : heard.or(() -> Optional.of(mark));
  }

  private static List<Example> likeliest(List<Voice> voices, String status) {
    return voices.stream()
        .filter(voice -> voice.statement().value().equals(status))
        .max(Comparator.comparingDouble(Voice::likely))
        .map(voice -> example(status, voice))
        .stream()
        .toList();
  }

  private static boolean overlaps(Voice voice, String taught) {
    return overlap(taught, PlainWords.of(voice.said()))
        || overlap(taught, voice.statement().sentence().plain());
  }

  /**
   * Whether one is the other, or a part of it: a marked answer may stand with its question or
   * without it. What is too short to be heard alone ("No.") is part of too much.
   */
  private static boolean overlap(String a, String b) {
    return a.equals(b) || within(a, b) || within(b, a);
  }

  private static boolean within(String part, String whole) {
    return part.split(" ", -1).length >= ExampleVoices.FEWEST_WORDS && whole.contains(part);
  }

  /**
   * Whether a sentence tells nothing.
   *
   * @param unless what it may sound like without being one of those
   */
  private static boolean tellsNothing(Voice loudest, ExampleModel model, String unless) {
    boolean silent =
        model.of(loudest.said(), loudest.naming()).getOrDefault(Example.NOTHING, 0.0)
            > loudest.likely();
    return silent
        ? Math.floorMod(loudest.said().hashCode(), SPARED) == 0
        : !loudest.statement().value().equals(unless) && !unless.equals(Topic.UNCLEAR);
  }

  private static Example example(String label, Voice voice) {
    return new Example(
        label, voice.statement().document().language(), voice.said(), voice.naming());
  }
}
