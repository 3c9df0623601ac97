package org.lexatlas.activities.provider.corpus.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;
import org.lexatlas.activities.retrieval.Span;

/** Finds acts that say themselves until which day they hold. Pure. */
final class OwnEnd {

  private static final int LATEST_SUBJECT = 8;
  private static final int REACH = 50;

  /** "It lapses unless it is confirmed within two months." */
  private static final Pattern CONDITION =
      Pattern.compile(
          "[,;]| (?:unless|if|except|salvo|si|sauf|sofern|wenn|falls|se|если)(?!\\p{L})");

  private OwnEnd() {}

  /**
   * The sentence by which a whole act ended before the day asked about; empty where a document here
   * tells of something that was prolonged, for that may be this act.
   */
  static Optional<Sentence> of(
      SourceText act, SentenceReader reader, List<SourceText> all, LocalDate asOf) {
    return act.sentences().stream()
        .filter(sentence -> act.type().primary() && over(act, sentence.plain(), reader, asOf))
        .filter(sentence -> all.stream().noneMatch(other -> prolongs(other, act, reader)))
        .findFirst();
  }

  private static boolean over(SourceText act, String plain, SentenceReader reader, LocalDate asOf) {
    Vocabulary words = reader.words();
    String said = Commencement.numberless(plain);
    return words.concept("this-act").in(said)
        && !words.concept("part-of").in(said)
        && !words.concept("not").in(said)
        && until(said, reader)
            .or(() -> lapses(act, said, words))
            .filter(last -> last.isBefore(asOf))
            .isPresent();
  }

  private static Optional<LocalDate> until(String said, SentenceReader reader) {
    return reader.words().concept("has-effect").in(said)
        ? reader.force().dateAfter("until", said).map(Dates::firstDay)
        : Optional.empty();
  }

  /**
   * "This Order lapses twelve months thereafter": counted from the day named before, else its own.
   * A licence under it may lapse too.
   */
  private static Optional<LocalDate> lapses(SourceText act, String said, Vocabulary words) {
    if (words.concept("this-act").find(said).getFirst().start() > LATEST_SUBJECT) {
      return Optional.empty();
    }
    for (Span cue : words.concept("lapses").find(said)) {
      String own = act.date();
      Optional<LocalDate> from =
          Dates.in(said.substring(0, cue.start())).stream()
              .map(Dates.Found::firstDay)
              .reduce((first, last) -> last)
              .or(() -> Optional.ofNullable(own).map(Dates::firstDay));
      String rest = said.substring(cue.end());
      String after = CONDITION.split(rest.substring(0, Math.min(REACH, rest.length())), 2)[0];
      Optional<LocalDate> end = from.flatMap(day -> CommencementDay.delayed(after, day));
      if (end.isPresent()) {
        return end;
      }
    }
    return Optional.empty();
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
