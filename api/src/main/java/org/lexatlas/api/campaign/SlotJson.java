package org.lexatlas.api.campaign;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.campaign.SlotState;
import org.lexatlas.store.campaign.SlotRow;

/** A slot as JSON. */
@Schema(name = "CampaignSlot", description = "One analysis of a campaign")
record SlotJson(
    @Schema(description = "Code of the jurisdiction") String country,
    @Schema(description = "Id of the topic") String topic,
    @Schema(description = "What became of it") SlotState state,
    @Schema(description = "Its run; null while none was started") @Nullable UUID runId,
    @Schema(description = "Why it failed or did not start; null otherwise") @Nullable String reason,
    @Schema(description = "The open run that kept it from starting; null when none did")
        @Nullable UUID blockedBy,
    @Schema(description = "Whether its run waits for a time, such as a quota's refill")
        boolean parked,
    @Schema(description = "How often it was its turn") int tries,
    @Schema(description = "Tokens of its run, once it ended") long tokens,
    @Schema(description = "What they cost") BigDecimal cost,
    @Schema(description = "When its turn came last") @Nullable Instant startedAt,
    @Schema(description = "When it ended") @Nullable Instant endedAt) {

  static SlotJson of(SlotRow row) {
    boolean started = row.startedAt() != null && row.blockedBy() == null;
    return new SlotJson(
        row.country(),
        row.topic(),
        SlotState.valueOf(row.state()),
        started ? row.runId() : null,
        row.reason(),
        row.blockedBy(),
        row.parked(),
        row.tries(),
        row.tokens(),
        row.cost(),
        row.startedAt(),
        row.endedAt());
  }
}
