package org.lexatlas.api.analysis;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.lexatlas.store.analysis.ImportedVersion;

/** What became of an import, as JSON. */
@Schema(name = "Import", description = "What became of an import")
record ImportAnswer(
    @Schema(description = "Whether it was only tried, and nothing was changed") boolean dryRun,
    @Schema(description = "How many analyses were sent") int lines,
    @Schema(description = "How many of them are new Live versions") long live,
    @Schema(description = "How many of them another of a later day has followed at once")
        long superseded,
    @Schema(description = "How many of them are drafts") long drafts,
    @Schema(description = "How many of them the Live version said already") long unchanged,
    @Schema(description = "One entry for each, in the order sent") List<Entry> items) {

  /** What became of one analysis. */
  @Schema(name = "ImportedAnalysis", description = "What became of one analysis that was sent")
  record Entry(
      @Schema(description = "The line that it stood in, from 1") int line,
      @Schema(description = "Code of the jurisdiction") String country,
      @Schema(description = "Id of the topic") String topic,
      @Schema(description = "The version that it is") int version,
      @Schema(description = "Live, superseded by one of a later day, a draft, or there already")
          ImportedVersion.Outcome outcome,
      @Schema(description = "Fields that were left out, because no analysis has them")
          List<String> leftOut) {}

  static ImportAnswer of(boolean dryRun, List<Entry> items) {
    return new ImportAnswer(
        dryRun,
        items.size(),
        count(items, ImportedVersion.Outcome.LIVE),
        count(items, ImportedVersion.Outcome.SUPERSEDED),
        count(items, ImportedVersion.Outcome.DRAFT),
        count(items, ImportedVersion.Outcome.UNCHANGED),
        items);
  }

  private static long count(List<Entry> items, ImportedVersion.Outcome outcome) {
    return items.stream().filter(item -> item.outcome() == outcome).count();
  }
}
