package org.lexatlas.activities.provider.corpus.writing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lexatlas.activities.provider.ResearchQuestion;
import org.lexatlas.activities.provider.corpus.reading.CorpusReading;
import org.lexatlas.activities.provider.corpus.reading.StatusDecision.Deciding;
import org.lexatlas.domain.analysis.Confidence;

/**
 * What was chosen of a reading to be written: the same for every part of the output.
 *
 * @param turns where the law that decides says when it begins, and where the end of an act is told
 */
record Findings(
    ResearchQuestion question,
    CorpusReading reading,
    Confidence confidence,
    List<Deciding> deciding,
    Map<String, Quote> pillars,
    List<LawTable.Entry> laws,
    Map<String, List<Quote>> aspects,
    List<Quote> turns,
    OverruledStatements overruled,
    List<Uncertainties.Open> open,
    SourceList sources) {

  private static final int MOST_TURNS = 2;

  static Findings of(ResearchQuestion question, CorpusReading reading) {
    List<LawTable.Entry> laws = LawTable.of(reading);
    var overruled = new OverruledStatements(reading);
    List<Quote> turns =
        Stream.of(reading.begins(), reading.ended())
            .flatMap(told -> Excerpts.best(told, reading).stream().limit(MOST_TURNS))
            .toList();
    return new Findings(
        question,
        reading,
        ConfidenceRule.of(reading, question.asOf()),
        Excerpts.deciding(reading),
        Pillars.of(reading),
        laws,
        Excerpts.aspects(reading, overruled.notes().keySet()),
        turns,
        overruled,
        Uncertainties.of(reading, overruled, question.asOf()),
        new SourceList(reading, laws, turns));
  }

  String status() {
    return reading.decision().status();
  }

  List<Quote> decidingQuotes() {
    return deciding.stream().map(d -> Quote.of(d.statement(), reading)).toList();
  }

  List<Quote> aspect(String name) {
    return aspects.getOrDefault(name, List.of());
  }
}
