package org.lexatlas.activities.provider.corpus.reading;

import java.util.List;
import org.lexatlas.activities.provider.corpus.reading.ForceReader.Draft;

/**
 * What a sentence stands in.
 *
 * @param around plain texts that tell what it is about: title, heading, the sentences before
 * @param draft whether it is about a bill or a plan
 * @param onTopic whether the document is about the topic itself as a whole
 * @param onSubject whether the document speaks of the topic's subject as a whole
 * @param exception a sentence after it that says where it does not apply; empty when none does
 * @param denied whether it is a question that was answered with "no"
 */
record Surroundings(
    List<String> around,
    Draft draft,
    boolean onTopic,
    boolean onSubject,
    String exception,
    boolean denied) {

  /** Of a sentence that is read alone. */
  static final Surroundings NONE =
      new Surroundings(List.of("", "", "", ""), Draft.NO, false, false, "", false);

  String title() {
    return around.getFirst();
  }

  String heading() {
    return around.get(1);
  }

  String before() {
    return around.get(2);
  }
}
