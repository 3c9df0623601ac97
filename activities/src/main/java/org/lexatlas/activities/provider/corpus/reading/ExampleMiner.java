package org.lexatlas.activities.provider.corpus.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lexatlas.activities.provider.corpus.examples.Example;
import org.lexatlas.activities.provider.corpus.examples.ExampleModel;
import org.lexatlas.activities.provider.corpus.reading.ExampleVoices.Voice;
import org.lexatlas.activities.provider.corpus.rules.TopicRules;
import org.lexatlas.domain.topic.Topic;

/**
 * What a labelled case teaches, though nobody marked its sentences: the likeliest one for the label
 * tells it, and those that sound like another status tell nothing. Pure.
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
   */
  public static List<Example> lessons(
      List<SourceText> documents,
      TopicRules rules,
      ExampleModel model,
      String asked,
      LocalDate asOf,
      String status) {
    var run = new ReadingRun(rules, asked, asOf, Reach.CLOSE, model);
    run.read(documents);
    List<Example> lessons = new ArrayList<>();
    Set<String> taught = new HashSet<>();
    run.voices().stream()
        .filter(voice -> voice.statement().value().equals(status))
        .max(Comparator.comparingDouble(Voice::likely))
        .ifPresent(
            voice -> {
              lessons.add(example(status, voice));
              taught.add(voice.said());
            });
    Map<String, Voice> loudest = new LinkedHashMap<>();
    run.voices()
        .forEach(
            voice -> loudest.merge(voice.said(), voice, (a, b) -> a.likely() < b.likely() ? b : a));
    for (Voice voice : loudest.values()) {
      if (!taught.contains(voice.said()) && tellsNothing(voice, model, status)) {
        lessons.add(example(Example.NOTHING, voice));
      }
    }
    return lessons;
  }

  private static boolean tellsNothing(Voice loudest, ExampleModel model, String status) {
    boolean silent = model.of(loudest.said()).getOrDefault(Example.NOTHING, 0.0) > loudest.likely();
    return silent
        ? Math.floorMod(loudest.said().hashCode(), SPARED) == 0
        : !loudest.statement().value().equals(status) && !status.equals(Topic.UNCLEAR);
  }

  private static Example example(String label, Voice voice) {
    return new Example(label, voice.statement().document().language(), voice.said());
  }
}
