package org.lexatlas.activities.provider.corpus.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lexatlas.activities.provider.corpus.reading.CommencementDay.Delay;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;
import org.lexatlas.activities.retrieval.Span;

/** Finds acts that say themselves until which day they hold. Pure. */
final class OwnEnd {

  private static final int LATEST_SUBJECT = 8;

  /** "It lapses unless it is confirmed within two months." */
  private static final Pattern CLAUSE_END =
      Pattern.compile("[,;.]| (?:unless|if|except|salvo|si|sauf|sofern|wenn|falls|если)(?!\\p{L})");

  /** What may stand between the word and its time. */
  private static final Pattern FILLERS =
      Pattern.compile(
          "(?:[\\s'(]|(?:on|at|upon|the|expiry|expiration|end|of|for|after|an?|period|term|in|by"
              + "|del?|du|las?|les?|l|d|une?|una|uma?|o|durée|délai|pendant|pour|por|durante|plazo|período"
              + "|periodo|término|prazo|für|die|dauer|von|nach|ablauf|auf|в|течение|через|на|срок|по"
              + "|истечении|спустя|terme|al|cabo|vencimiento|ao|fim|após|tras|après|à|au)(?!\\p{L}))*+");

  /** What a time may run from: nothing that is said, or the act's own making. */
  private static final Pattern OF_ITSELF =
      Pattern.compile(
          "^\\W*$|thereafter|later|(?:its|their|of) (?:publication|commencement|making|coming|entry)|it is made"
              + "|publicación|publication|publicação|entrada en vigor|entrée en vigueur|entrada em vigor"
              + "|kundmachung|veröffentlichung|inkrafttreten|verkündung|опубликован|вступлени|подписани|принятия",
          Pattern.UNICODE_CHARACTER_CLASS);

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
   * "This Order lapses twelve months thereafter": counted from the day that the time is said to run
   * from, else the one named before, else its own. A licence under it may lapse too, and the act
   * for somebody: then more stands before the time, or it runs from something else.
   */
  private static Optional<LocalDate> lapses(SourceText act, String said, Vocabulary words) {
    if (words.concept("this-act").find(said).getFirst().start() > LATEST_SUBJECT
        || act.date() == null) {
      return Optional.empty();
    }
    LocalDate own = Dates.firstDay(act.date());
    for (Span cue : words.concept("lapses").find(said)) {
      String after = CLAUSE_END.split(said.substring(cue.end()), 2)[0];
      Optional<Delay> time = CommencementDay.delay(after, own);
      if (time.isPresent()
          && FILLERS.matcher(after.substring(0, time.get().span().start())).matches()) {
        String from = after.substring(time.get().span().end());
        return Dates.in(from).stream()
            .map(Dates.Found::firstDay)
            .findFirst()
            .or(
                () ->
                    OF_ITSELF.matcher(from).find()
                        ? named(said, cue).or(() -> Optional.of(own))
                        : Optional.empty())
            .flatMap(day -> CommencementDay.delay(after, day))
            .map(Delay::until);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> named(String said, Span cue) {
    return Dates.in(said.substring(0, cue.start())).stream()
        .map(Dates.Found::firstDay)
        .reduce((first, last) -> last);
  }

  private static boolean prolongs(SourceText other, SourceText act, SentenceReader reader) {
    return other.index() != act.index()
        && other.sentences().stream()
            .map(Sentence::plain)
            .anyMatch(
                plain ->
                    reader.words().concept("prolongs").in(plain)
                        && !reader.words().concept("not-prolonged").in(plain));
  }
}
