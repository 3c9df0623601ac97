package org.lexatlas.store.campaign;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.campaign.CampaignAnswer;

/** One entry of a campaign's log: a command with its answer, or something that happened. */
public record CampaignEventRow(
    long id,
    UUID campaignId,
    String kind,
    @Nullable String commandId,
    @Nullable String name,
    @Nullable String type,
    @Nullable String reason,
    @Nullable String actor,
    @Nullable String claimedActor,
    @Nullable String channel,
    @Nullable String body,
    @Nullable Boolean accepted,
    @Nullable String code,
    @Nullable Long slots,
    @Nullable Long revision,
    int repeats,
    String words,
    Instant at) {

  /** The answer of a command. */
  CampaignAnswer answer() {
    return new CampaignAnswer(
        Boolean.TRUE.equals(accepted),
        CampaignAnswer.Code.valueOf(Objects.requireNonNull(code)),
        words,
        slots == null ? 0 : slots,
        revision == null ? 0 : revision);
  }
}
