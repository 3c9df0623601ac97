package org.lexatlas.activities.evaluation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.corpus.examples.Example;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.domain.topic.Topic;

/**
 * A question with the answer that a person gives from the documents in the case's folder.
 *
 * @param id the folder's name
 * @param status a word of the topic's vocabulary, {@code Unclear} or {@code No-Information}
 * @param laws that the documents rest the answer on
 * @param marks what sentences of the documents tell, if somebody said so
 * @param why the reason, for people
 */
public record EvaluationCase(
    String id,
    Path folder,
    Jurisdiction jurisdiction,
    Topic topic,
    LocalDate asOf,
    String status,
    List<ExpectedLaw> laws,
    List<Example> marks,
    String why) {

  public EvaluationCase {
    laws = List.copyOf(laws);
    marks = List.copyOf(marks);
  }

  /**
   * A law that should be found.
   *
   * @param identifier its number, or its name where it has none
   * @param date YYYY, YYYY-MM or YYYY-MM-DD; null when the documents give none
   */
  public record ExpectedLaw(String identifier, @Nullable String date) {}
}
