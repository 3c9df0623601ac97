package org.lexatlas.api.campaign;

import io.swagger.v3.oas.annotations.media.Schema;
import org.lexatlas.domain.campaign.Tally;

/** A tally as JSON. */
@Schema(name = "CampaignCounts", description = "Slots by what became of them")
public record CountsJson(
    @Schema(description = "All slots") long total,
    @Schema(description = "Waiting for their turn") long pending,
    @Schema(description = "With an open run") long running,
    @Schema(description = "Of those, with a run that waits for a time") long parked,
    @Schema(description = "Refreshed, or confirmed") long succeeded,
    @Schema(description = "With a version that waits for publish or reject") long inReview,
    @Schema(description = "With a failed run") long failed,
    @Schema(description = "Given up") long cancelled,
    @Schema(description = "Not started, with a reason") long notStarted,
    @Schema(description = "All but pending and running ones") long ended) {

  static CountsJson of(Tally tally) {
    return new CountsJson(
        tally.total(),
        tally.pending(),
        tally.running(),
        tally.parked(),
        tally.succeeded(),
        tally.inReview(),
        tally.failed(),
        tally.cancelled(),
        tally.notStarted(),
        tally.ended());
  }
}
