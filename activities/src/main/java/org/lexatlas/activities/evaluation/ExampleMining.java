package org.lexatlas.activities.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lexatlas.activities.provider.RawReply;
import org.lexatlas.activities.provider.corpus.CorpusLessons;
import org.lexatlas.activities.provider.corpus.examples.Example;
import org.lexatlas.activities.provider.corpus.examples.ExampleBook;
import org.lexatlas.activities.provider.corpus.examples.ExampleModel;

/**
 * Learns from labelled cases which of their sentences tell the label. Where nobody marked them:
 * first by what the written examples teach, then once more by what that taught. The same cases give
 * the same lessons.
 */
public final class ExampleMining {

  private static final int ROUNDS = 2;

  private final Map<String, List<Found>> byTopic = new TreeMap<>();

  private record Found(EvaluationCase asked, RawReply reply) {}

  /** Takes a case with what the corpus provider found for its question. */
  public void add(EvaluationCase asked, RawReply reply) {
    byTopic
        .computeIfAbsent(asked.topic().id(), topic -> new ArrayList<>())
        .add(new Found(asked, reply));
  }

  /** By topic, what its cases teach, in their order, without repeats and contradictions. */
  public Map<String, List<Example>> lessons() {
    Map<String, List<Example>> lessons = new LinkedHashMap<>();
    byTopic.forEach((topic, cases) -> lessons.put(topic, lessons(topic, cases)));
    return lessons;
  }

  private static List<Example> lessons(String topic, List<Found> cases) {
    List<Example> lessons = List.of();
    for (int round = 0; round < ROUNDS; round++) {
      List<Example> all = new ArrayList<>(ExampleBook.unmined(topic));
      all.addAll(lessons);
      ExampleModel model = ExampleModel.of(all);
      lessons =
          agreed(cases.stream().flatMap(found -> of(found, model).stream()).distinct().toList());
    }
    return lessons;
  }

  /**
   * Without the sentences that tell one thing in one case and another in another; of one that
   * stands in several, with the topic named around it or nowhere, as it stood in the first.
   */
  private static List<Example> agreed(List<Example> lessons) {
    Map<String, Set<String>> labels = new HashMap<>();
    lessons.forEach(
        lesson ->
            labels.computeIfAbsent(lesson.sentence(), s -> new HashSet<>()).add(lesson.label()));
    Set<String> once = new HashSet<>();
    return lessons.stream()
        .filter(lesson -> labels.getOrDefault(lesson.sentence(), Set.of()).size() == 1)
        .filter(lesson -> once.add(lesson.language() + lesson.sentence()))
        .toList();
  }

  private static List<Example> of(Found found, ExampleModel model) {
    EvaluationCase asked = found.asked();
    return CorpusLessons.of(
        found.reply(), Evaluation.question(asked), model, asked.status(), asked.marks());
  }
}
