package org.lexatlas.activities.provider.corpus.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.lexatlas.activities.provider.corpus.reading.ProvisionNumbers.Named;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;
import org.lexatlas.activities.retrieval.Span;

/**
 * What an act lays down until a part of it begins: "Until Part III comes into operation, ... shall
 * register". Pure.
 */
final class TransitionalProvision {

  /** So close behind "until" stands what it waits for. */
  private static final int NEXT = 6;

  private static final Pattern OF = Pattern.compile(" (?:of|del?|der|des|vom|da|do|du) ");

  private TransitionalProvision() {}

  /** Whether a sentence is one, and what it waits for has begun by the day. */
  static boolean over(
      Sentence sentence,
      SourceText document,
      Vocabulary words,
      Commencement commencement,
      LocalDate asOf) {
    String plain = sentence.plain();
    List<Span> until = words.concept("until").find(plain);
    if (until.isEmpty() || !words.concept("commences").in(plain)) {
      return false;
    }
    return ProvisionNumbers.in(plain, words).stream()
        .filter(named -> until.stream().anyMatch(word -> follows(word, named)))
        .filter(named -> ofThisAct(plain.substring(named.span().end()), words))
        .flatMap(
            named ->
                document.sentences().stream()
                    .filter(s -> !s.equals(sentence) && commencement.within(s, named))
                    .limit(1))
        .anyMatch(s -> commencement.day(s).filter(day -> !day.isAfter(asOf)).isPresent());
  }

  /** Not "Part III of the Energy Act". */
  private static boolean ofThisAct(String after, Vocabulary words) {
    return !OF.matcher(after).lookingAt()
        || words.concept("this-act").find(after).stream().anyMatch(act -> act.start() <= NEXT);
  }

  private static boolean follows(Span until, Named named) {
    int gap = named.span().start() - until.end();
    return gap >= 0 && gap <= NEXT;
  }
}
