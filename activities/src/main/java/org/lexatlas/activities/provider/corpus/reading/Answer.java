package org.lexatlas.activities.provider.corpus.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;
import org.lexatlas.activities.retrieval.Span;

/**
 * A sentence that answers the question before it with yes or no. "No rule prohibits it" and "No
 * licence is needed" do not say no, "No se permite" does.
 *
 * @param affirms whether it says yes
 * @param rest what else it says; may be empty
 */
record Answer(boolean affirms, String rest) {

  /** "A: ", "Answer: - " may stand before the word. */
  private static final int LATEST_START = 12;

  private static final Pattern BARE = Pattern.compile(" \\p{L}");

  static Optional<Answer> of(String plain, Vocabulary words) {
    return to("", plain, words);
  }

  /** Likewise, to this question: "Do I need a licence?" is denied by "None is required", too. */
  static Optional<Answer> to(String question, String plain, Vocabulary words) {
    return answer(question, plain, words, "answers-no", false)
        .or(() -> answer(question, plain, words, "answers-yes", true));
  }

  private static Optional<Answer> answer(
      String question, String plain, Vocabulary words, String concept, boolean affirms) {
    List<Span> found = words.concept(concept).find(plain);
    if (found.isEmpty() || found.getFirst().start() > LATEST_START) {
      return Optional.empty();
    }
    Span word = found.getFirst();
    String before = plain.substring(0, word.start());
    if (!before.matches("[^\\p{L}]*(\\p{L}+ ?:[^\\p{L}]*)?")) {
      return Optional.empty();
    }
    String rest = plain.substring(word.end());
    boolean ends = rest.isEmpty() || ",.;:!- ".indexOf(rest.charAt(0)) >= 0;
    boolean bare = BARE.matcher(rest).lookingAt() && word.of(plain).indexOf(' ') < 0;
    return ends && (affirms || !bare || denies(question, plain, word, words))
        ? Optional.of(new Answer(affirms, rest.replaceFirst("^[\\s,.;:!-]+", "")))
        : Optional.empty();
  }

  /** Whether the word that says no is one of those that forbid, or that deny what is asked for. */
  private static boolean denies(String question, String plain, Span word, Vocabulary words) {
    boolean demand = words.concept("demands").in(question) || words.concept("licence").in(question);
    return (demand
            ? Stream.of("must-not", "forbids", "relieves", "not-needed")
            : Stream.of("must-not", "forbids"))
        .flatMap(cue -> words.concept(cue).find(plain).stream())
        .anyMatch(cue -> cue.start() <= word.start() && cue.end() > word.end());
  }
}
