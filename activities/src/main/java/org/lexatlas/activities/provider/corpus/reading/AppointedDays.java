package org.lexatlas.activities.provider.corpus.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.corpus.reading.ProvisionNumbers.Named;
import org.lexatlas.activities.provider.corpus.rules.PlainWords;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;
import org.lexatlas.activities.retrieval.Span;
import org.lexatlas.store.corpus.SourceType;

/** Finds the days on which acts begin that left it to another text, such as an order. Pure. */
final class AppointedDays {

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
        && words.concept("appoints-a-day").in(PlainWords.of(order.title()))
        && names(order, act, words);
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
        .map(Sentence::plain)
        .filter(plain -> !words.concept("this-act").in(plain)) // its own beginning
        .flatMap(
            plain ->
                CommencementDay.in(Commencement.numberless(plain), order, words)
                    .filter(day -> !day.equals(CommencementDay.OPEN))
                    .map(day -> new Appointed(begun(Commencement.numberless(plain), words), day))
                    .stream());
  }

  /** "Sections 2 and 3 come into operation": the provisions that begin. */
  private static List<Named> begun(String plain, Vocabulary words) {
    int begins =
        words.concept("commences").find(plain).stream().mapToInt(Span::start).findFirst().orElse(0);
    return ProvisionNumbers.in(plain, words).stream()
        .filter(named -> named.span().end() <= begins)
        .toList();
  }
}
