package org.lexatlas.activities.provider.corpus.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.corpus.reading.ProvisionNumbers.Named;
import org.lexatlas.activities.provider.corpus.rules.PlainWords;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;
import org.lexatlas.activities.retrieval.Span;
import org.lexatlas.store.corpus.SourceType;

/** Finds the days on which acts begin that left it to another text, such as an order. Pure. */
final class AppointedDays {

  /** "Conferred by sub-section (2) of section 9": what may stand between. */
  private static final Pattern WITHIN =
      Pattern.compile(
          "\\s*(?:[\\p{L}.º°-]{1,14} ?\\(?\\w{1,4}\\)? (?:of|del?|do|da|du|des|de) )?(?:l' ?|la |el |o |a )?");

  private AppointedDays() {}

  /**
   * A day that was appointed.
   *
   * @param of the provisions that begin on it; empty for the act
   */
  record Appointed(List<Named> of, LocalDate day) {

    /** Whether it is that of an act's provisions, or of the whole act (null). */
    boolean covers(@Nullable Named those) {
      return of.isEmpty() || (those != null && of.stream().anyMatch(these -> these.cover(those)));
    }
  }

  /** What the other documents lay down of the act, in their order. */
  static List<Appointed> of(SourceText act, List<SourceText> all, Vocabulary words) {
    return all.stream()
        .filter(order -> appoints(order, act, words))
        .flatMap(order -> days(order, words))
        .toList();
  }

  private static boolean appoints(SourceText order, SourceText act, Vocabulary words) {
    return order.type().tier() >= SourceType.GOVERNMENT.tier()
        && order.language().equals(act.language())
        && !order.id().equals(act.id())
        && Dates.compare(act.orderDate(), order.orderDate()) <= 0
        && appoints(order, words)
        && names(order, act, words);
  }

  /** Whether its title says that it is for that. */
  static boolean appoints(SourceText order, Vocabulary words) {
    return words.concept("appoints-a-day").in(PlainWords.of(order.title()));
  }

  /** An order titled "Commencement Order" alone names the act in its text. */
  private static boolean names(SourceText order, SourceText act, Vocabulary words) {
    ActNames names = ActNames.of(act).without(words.concept("amending-title"));
    boolean untold = ActNames.of(order).without(words.concept("appoints-a-day")).untold();
    return names.in(order.title())
        || (untold && order.sentences().stream().map(Sentence::line).anyMatch(names::in));
  }

  private static Stream<Appointed> days(SourceText order, Vocabulary words) {
    return order.sentences().stream()
        .map(sentence -> Commencement.numberless(sentence.plain()))
        .filter(plain -> !words.concept("this-act").in(plain)) // its own beginning
        .flatMap(
            plain ->
                day(plain, order, words)
                    .map(on -> new Appointed(begun(plain, words), on))
                    .stream());
  }

  /** The day that follows the word of beginning; else the one named before it. */
  static Optional<LocalDate> day(String plain, SourceText order, Vocabulary words) {
    Optional<LocalDate> behind = CommencementDay.in(plain, order, words);
    return behind.isPresent()
        ? behind.filter(day -> !day.equals(CommencementDay.OPEN))
        : named(plain, words);
  }

  /**
   * "The 1st day of October 2025 is appointed as the day on which the Act comes into operation".
   */
  private static Optional<LocalDate> named(String plain, Vocabulary words) {
    List<Dates.Found> days = Dates.in(plain).stream().filter(Dates.Found::ofADay).toList();
    return days.size() == 1
            && words.concept("commences").in(plain)
            && words.concept("appoints").in(plain)
        ? Optional.of(days.getFirst().firstDay())
        : Optional.empty();
  }

  /** "By section 1 ..., sections 2 and 3 come into operation": the provisions that begin. */
  private static List<Named> begun(String plain, Vocabulary words) {
    int begins =
        words.concept("commences").find(plain).stream().mapToInt(Span::start).findFirst().orElse(0);
    List<Span> powers = words.concept("by-power").find(plain);
    return ProvisionNumbers.in(plain, words).stream()
        .filter(named -> named.span().end() <= begins)
        .filter(named -> powers.stream().noneMatch(power -> follows(plain, named, power)))
        .toList();
  }

  private static boolean follows(String plain, Named named, Span power) {
    return power.end() <= named.span().start()
        && WITHIN.matcher(plain.substring(power.end(), named.span().start())).matches();
  }
}
