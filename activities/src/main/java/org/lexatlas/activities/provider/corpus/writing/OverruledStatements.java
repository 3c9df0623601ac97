package org.lexatlas.activities.provider.corpus.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.lexatlas.activities.provider.corpus.reading.CorpusReading;
import org.lexatlas.activities.provider.corpus.reading.SourceText;
import org.lexatlas.activities.provider.corpus.reading.Statement;
import org.lexatlas.domain.analysis.Overruled;

/**
 * What said otherwise than the status and was beaten: by which document, where one that decided
 * stands above it; what decided itself is not among them. Pure.
 */
final class OverruledStatements {

  private static final int MOST = 12;

  private final CorpusReading reading;
  private final Map<SourceText, List<Quote>> quotes = new LinkedHashMap<>();
  private final Map<Quote, String> notes = new LinkedHashMap<>();

  OverruledStatements(CorpusReading reading) {
    this.reading = reading;
    Set<Quote> deciding =
        reading.decision().by().stream()
            .map(d -> Quote.of(d.statement(), reading))
            .collect(Collectors.toSet());
    reading.decision().overruled().stream()
        .sorted(
            Comparator.comparingInt(Statement::tier)
                .thenComparing(Statement::date)
                .reversed()
                .thenComparingInt(s -> s.document().index())
                .thenComparingInt(s -> s.sentence().offset()))
        .filter(other -> !deciding.contains(Quote.of(other, reading)))
        .forEach(this::add);
  }

  private void add(Statement other) {
    Quote quote = Quote.of(other, reading);
    List<Quote> there = quotes.computeIfAbsent(other.document(), any -> new ArrayList<>());
    if (!there.contains(quote)) {
      there.add(quote);
    }
    reading
        .decision()
        .above(other)
        .map(said -> Quote.of(said, reading))
        .ifPresent(above -> notes.putIfAbsent(quote, above.overrules()));
  }

  /** The note on what is overruled, by its quotation. */
  Map<Quote, String> notes() {
    return notes;
  }

  /**
   * One open point for each document and what overrules it, of the first documents: with the best
   * of its statements, and shown by all of them.
   *
   * @param otherwise what is said of those that no document stands above
   */
  List<Uncertainties.Open> open(String otherwise) {
    List<Uncertainties.Open> open = new ArrayList<>();
    quotes.values().stream()
        .limit(MOST)
        .map(all -> all.stream().collect(byNote()))
        .forEach(
            groups ->
                groups.forEach(
                    (note, all) -> {
                      String cited = all.getFirst().cited();
                      open.add(
                          new Uncertainties.Open(
                              note.isEmpty() ? otherwise + cited : Overruled.open(note, cited),
                              List.copyOf(all)));
                    }));
    return open;
  }

  private Collector<Quote, ?, Map<String, List<Quote>>> byNote() {
    return Collectors.groupingBy(
        quote -> notes.getOrDefault(quote, ""), LinkedHashMap::new, Collectors.toList());
  }
}
