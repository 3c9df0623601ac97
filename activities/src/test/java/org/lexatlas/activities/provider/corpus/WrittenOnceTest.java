package org.lexatlas.activities.provider.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.RETAIL;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.document;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.written;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lexatlas.activities.provider.corpus.CorpusReply.FoundDocument;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.analysis.SummaryPoint;

/** What is written of documents tells each passage once. */
class WrittenOnceTest {

  private static final String RULE =
      "Private persons may buy and sell virtual assets only at an exchange with a licence of the"
          + " Financial Supervision Authority.";
  private static final String LIMIT =
      "Virtual assets must not be used as a means of payment for goods and services.";
  private static final FoundDocument ACT =
      document("law|2025-10-15", "Virtual Assets Act, No. 88 of 2025", RULE + "\n\n" + LIMIT);

  private final ResearchOutput output = written(RETAIL, ACT);

  @Test
  void theOutlineHasEachPassageUnderOneHeading() {
    List<String> points = texts(output.summaryPoints()).toList();

    assertThat(points).filteredOn(point -> point.contains(RULE)).hasSize(1);
    assertThat(points).filteredOn(point -> point.contains(LIMIT)).hasSize(1);
    assertThat(points).contains("Financial Supervision Authority");
  }

  @Test
  void theReportTellsEachPassageOnce() {
    assertThat(output.executiveSummary()).contains(RULE);
    assertThat(output.fullReport()).containsOnlyOnce(RULE).containsOnlyOnce(LIMIT);
  }

  private static Stream<String> texts(List<SummaryPoint> points) {
    return points.stream()
        .flatMap(point -> Stream.concat(Stream.of(point.text()), texts(point.points())));
  }
}
