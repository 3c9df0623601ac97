package org.lexatlas.activities.provider.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lexatlas.activities.corpus.CorpusIngestion;
import org.lexatlas.activities.provider.ResearchQuestion;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.store.Database;
import org.lexatlas.store.TestDatabase;
import org.lexatlas.store.corpus.CorpusStore;

class SampleCorpusIT {

  private static final Database DATABASE = TestDatabase.fresh();
  private static final CorpusStore STORE = new CorpusStore(DATABASE);

  @BeforeAll
  static void ingest() throws IOException {
    var report =
        new CorpusIngestion(STORE, code -> true, CorpusIngestion.DEFAULT_MAX_BYTES)
            .ingestSamples((name, done, total) -> {});
    assertThat(report.problems()).isEmpty();
    assertThat(report.added()).isPositive();
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void explore() {
    for (String country : Locale.getISOCountries()) {
      if (STORE.documents(country).isEmpty()) {
        continue;
      }
      var output = research(country, LocalDate.of(2026, 11, 24));
      System.out.println("=== " + country + " " + output.status() + " " + output.confidenceLevel());
      output
          .decidingSentences()
          .forEach(
              s ->
                  System.out.println(
                      "   ["
                          + s.points()
                          + "/"
                          + s.rule()
                          + "/"
                          + s.sourceType()
                          + " "
                          + s.date()
                          + "] "
                          + s.sentence().replace('\n', ' ')));
      output
          .structuredData()
          .landmarkLegislation()
          .forEach(
              l ->
                  System.out.println(
                      "   LAW " + l.name() + " | " + l.identifier() + " | " + l.dateEnacted()));
      output
          .structuredData()
          .keyRegulatoryPillars()
          .forEach(l -> System.out.println("   PIL " + l));
      output
          .structuredData()
          .remainingUncertainties()
          .forEach(l -> System.out.println("   OPEN " + l));
    }
  }

  private static ResearchOutput research(String country, LocalDate asOf) {
    var place =
        new Jurisdiction(country, null, null, country, "", "", Jurisdiction.Kind.COUNTRY, null);
    var provider = CorpusProvider.over(STORE);
    var question = new ResearchQuestion(place, CorpusFixtures.RETAIL, asOf, null, null);
    return provider.read(provider.research(question, words -> {}), question);
  }
}
