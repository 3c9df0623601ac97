package org.lexatlas.store.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lexatlas.domain.analysis.Claim;
import org.lexatlas.domain.analysis.Confidence;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.analysis.StructuredData;
import org.lexatlas.store.Database;

/** Analyses in all their stages, for tests of what is read of them. */
public final class AnalysisRowsFixture {

  private final Database database;

  public AnalysisRowsFixture(Database database) {
    this.database = database;
  }

  /** A version that is Live since the day given, which supersedes the one before it. */
  public int live(String country, String topic, String status, LocalDate asOf) {
    int number = version(country, topic, status, Stage.DRAFT, "It is " + status + " there.");
    database
        .jdbi()
        .useTransaction(
            handle -> {
              long id = AnalysisRows.idOf(handle, country, topic);
              VersionRows.date(handle, id, number, asOf);
              Publishing.publish(handle, id, number, asOf, null, true);
              handle
                  .createUpdate(
                      "update analysis_version set published_at = :at"
                          + " where analysis_id = :id and number = :number")
                  .bind("at", Instant.parse(asOf + "T12:00:00Z"))
                  .bind("id", id)
                  .bind("number", number)
                  .execute();
            });
    return number;
  }

  /** A version in the stage given. */
  public int version(String country, String topic, String status, Stage stage, String summary) {
    return database
        .jdbi()
        .inTransaction(
            handle ->
                VersionRows.add(
                    handle,
                    AnalysisRows.idOf(handle, country, topic),
                    new VersionRows.NewVersion(
                        stage,
                        1,
                        output(status, summary, List.of()),
                        "What is new",
                        null,
                        null,
                        null,
                        null,
                        false)));
  }

  /** A Live version whose one sentence quotes a document. */
  public void quoting(String country, String topic, String document) {
    String sentence = "A licence is needed.";
    var claim =
        new Claim(
            "analysis_text[1]",
            sentence,
            Claim.Origin.FRESH,
            "2026-01-31",
            null,
            List.of(new Claim.Passage(sentence, null, document, 0)));
    database
        .jdbi()
        .useTransaction(
            handle ->
                VersionRows.add(
                    handle,
                    AnalysisRows.idOf(handle, country, topic),
                    new VersionRows.NewVersion(
                        Stage.LIVE,
                        1,
                        output("Restricted", sentence, List.of(claim)),
                        null,
                        null,
                        null,
                        null,
                        null,
                        false)));
  }

  /** An analysis that says little more than its status. */
  static ResearchOutput of(String status) {
    return output(status, "It is " + status + " there, it was said.", List.of());
  }

  private static ResearchOutput output(String status, String summary, List<Claim> claims) {
    var data =
        new StructuredData(
            status,
            Confidence.LOW,
            summary,
            summary,
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of());
    return new ResearchOutput(
        summary,
        Confidence.LOW,
        summary,
        status,
        List.of(),
        List.of(),
        data,
        List.of(),
        "# Report",
        List.of(),
        claims);
  }
}
