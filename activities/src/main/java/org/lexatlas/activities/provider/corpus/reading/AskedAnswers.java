package org.lexatlas.activities.provider.corpus.reading;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.corpus.reading.DocumentWalk.Step;

/**
 * The answers of a document that nobody understands without the question: each with the passage
 * that begins with the question and ends with the answer, verbatim. "No.", "Yes, through a licensed
 * exchange.", "It is prohibited." Pure.
 */
final class AskedAnswers {

  /** A longer passage is not quoted; then the answer stands alone. */
  private static final int LONGEST = 600;

  private final DocumentWalk walk;

  AskedAnswers(DocumentWalk walk) {
    this.walk = walk;
  }

  /** By answer; none where the text between the two was not found. */
  Map<Sentence, Sentence> passages() {
    Map<Sentence, Sentence> passages = new HashMap<>();
    if (walk.document().sentences().stream().noneMatch(s -> s.text().contains("?"))) {
      return passages;
    }
    @Nullable Step question = null;
    for (Step step : walk.steps()) {
      if (step.asks(walk.reader().words())) {
        question = step;
      } else if (question != null) {
        if (leansOn(step)) {
          put(question.sentence(), step.sentence(), passages);
        }
        question = step.labels() ? question : null;
      }
    }
    return passages;
  }

  private boolean leansOn(Step step) {
    boolean isShort = step.plain().split(" ", -1).length < ExampleVoices.FEWEST_WORDS;
    return isShort || Answer.of(step.plain(), walk.reader().words()).isPresent();
  }

  private void put(Sentence question, Sentence answer, Map<Sentence, Sentence> passages) {
    walk.document()
        .between(question.offset(), answer.offset() + answer.text().length())
        .filter(words -> words.length() <= LONGEST)
        .map(words -> Sentence.of(answer.document(), question.offset(), words))
        .ifPresent(passage -> passages.put(answer, passage));
  }
}
