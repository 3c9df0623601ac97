package org.lexatlas.api.corpus;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.corpus.IngestionRow;

/**
 * One ingestion as the API shows it. Counts are 0 and lists empty until it has ended.
 *
 * @param unassigned readable documents that name no country: kept, but not used
 * @param duplicates files whose bytes are in the corpus already
 * @param problems files that were not ingested, each with the reason
 * @param remarks files that were ingested with something guessed or passed over
 */
@Schema(name = "Ingestion", description = "One ingestion of a folder of documents")
record IngestionJson(
    String id,
    String folder,
    @Schema(allowableValues = {"RUNNING", "COMPLETED", "FAILED"}) String state,
    int done,
    int total,
    int added,
    int unchanged,
    int updated,
    int removed,
    List<String> unassigned,
    List<FileJson> duplicates,
    List<FileJson> problems,
    List<FileJson> remarks,
    @Nullable String error,
    Instant createdAt,
    @Nullable Instant completedAt) {

  /** A file and what is to be said of it. */
  @Schema(name = "IngestedFile", description = "A file and what is to be said of it")
  record FileJson(String file, String reason) {}

  /** The stored report; a row without one reads as empty. */
  private record Report(
      int added,
      int unchanged,
      int updated,
      int removed,
      List<String> unassigned,
      List<FileJson> duplicates,
      List<FileJson> problems,
      List<FileJson> remarks) {

    static final Report NONE = new Report(0, 0, 0, 0, List.of(), List.of(), List.of(), List.of());
  }

  static IngestionJson of(IngestionRow row) {
    Report report = row.report() == null ? Report.NONE : row.report().as(Report.class);
    return new IngestionJson(
        row.id().toString(),
        row.folder(),
        row.state(),
        row.done(),
        row.total(),
        report.added(),
        report.unchanged(),
        report.updated(),
        report.removed(),
        report.unassigned(),
        report.duplicates(),
        report.problems(),
        report.remarks(),
        row.error(),
        row.createdAt(),
        row.completedAt());
  }
}
