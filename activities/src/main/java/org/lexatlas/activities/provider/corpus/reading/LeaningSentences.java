package org.lexatlas.activities.provider.corpus.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.corpus.reading.DocumentWalk.Step;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;

/**
 * The sentences of a document that nobody understands without one before: an answer without its
 * question ("No."), an exception without its rule ("Section 3 does not apply to a licensed
 * person."). Each with the passage that begins with the one and ends with the other, verbatim.
 * Pure.
 */
final class LeaningSentences {

  /** A longer passage is not quoted; then the sentence stands alone. */
  private static final int LONGEST = 600;

  private final DocumentWalk walk;

  LeaningSentences(DocumentWalk walk) {
    this.walk = walk;
  }

  /** By the sentence that leans; none where the text between the two was not found. */
  Map<Sentence, Sentence> passages() {
    Map<Sentence, Sentence> passages = new HashMap<>();
    @Nullable Sentence question = null;
    @Nullable Step before = null;
    for (Step step : walk.steps()) {
      question = step.question() == null ? question : step.question();
      if (step.asks(walk.reader().words())) {
        question = step.sentence();
      } else if (question != null) {
        if (leansOn(step)) {
          put(question, step.sentence(), passages);
        }
        question = step.labels() ? question : null;
      } else if (before != null && isRuleOf(before, step)) {
        put(before.sentence(), step.sentence(), passages);
      }
      before = step;
    }
    return passages;
  }

  /** Whether the exception is one of the rule right before it; it may name another by number. */
  private boolean isRuleOf(Step rule, Step exception) {
    Vocabulary words = walk.reader().words();
    return exception.limits(words)
        && !rule.limits(words)
        && rule.laysDown(words)
        && adjoin(rule.sentence(), exception.sentence())
        && ProvisionNumbers.in(Commencement.numberless(exception.plain()), words).stream()
            .limit(1)
            .filter(named -> named.kind().equals(ProvisionNumbers.ARTICLE))
            .allMatch(named -> walk.within(rule.sentence(), named));
  }

  /** Nothing but headings stands between them. */
  private boolean adjoin(Sentence first, Sentence second) {
    List<Sentence> all = walk.document().sentences();
    return all.subList(all.indexOf(first) + 1, all.indexOf(second)).stream()
        .allMatch(Sentence::heading);
  }

  private boolean leansOn(Step step) {
    boolean isShort = step.plain().split(" ", -1).length < ExampleVoices.FEWEST_WORDS;
    return isShort || Answer.of(step.plain(), walk.reader().words()).isPresent();
  }

  private void put(Sentence first, Sentence leaning, Map<Sentence, Sentence> passages) {
    walk.document()
        .between(first.offset(), leaning.offset() + leaning.text().length())
        .filter(words -> words.length() <= LONGEST)
        .map(words -> Sentence.of(leaning.document(), first.offset(), words))
        .ifPresent(passage -> passages.put(leaning, passage));
  }
}
