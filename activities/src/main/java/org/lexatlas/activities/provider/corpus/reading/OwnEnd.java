package org.lexatlas.activities.provider.corpus.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;

/** Finds acts that say themselves until which day they hold. Pure. */
final class OwnEnd {

  private OwnEnd() {}

  /**
   * The sentence by which a whole act ended before the day asked about; empty where a document here
   * tells of something that was prolonged, for that may be this act.
   */
  static Optional<Sentence> of(
      SourceText act, SentenceReader reader, List<SourceText> all, LocalDate asOf) {
    return act.sentences().stream()
        .filter(sentence -> act.type().primary() && over(sentence.plain(), reader, asOf))
        .filter(sentence -> all.stream().noneMatch(other -> prolongs(other, act, reader)))
        .findFirst();
  }

  private static boolean over(String plain, SentenceReader reader, LocalDate asOf) {
    Vocabulary words = reader.words();
    return words.concept("this-act").in(plain)
        && words.concept("has-effect").in(plain)
        && !words.concept("part-of").in(plain)
        && !words.concept("not").in(plain)
        && reader
            .force()
            .dateAfter("until", plain)
            .filter(last -> Dates.firstDay(last).isBefore(asOf))
            .isPresent();
  }

  private static boolean prolongs(SourceText other, SourceText act, SentenceReader reader) {
    return other.index() != act.index()
        && other.sentences().stream()
            .map(Sentence::plain)
            .anyMatch(
                plain ->
                    reader.words().concept("prolongs").in(plain)
                        && !reader.words().concept("not").in(plain));
  }
}
