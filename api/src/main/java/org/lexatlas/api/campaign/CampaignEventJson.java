package org.lexatlas.api.campaign;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.campaign.CampaignEventRow;

/** An entry of a campaign's log as JSON. */
@Schema(name = "CampaignEvent", description = "Something that happened to a campaign")
record CampaignEventJson(
    @Schema(description = "The entry's number") long id,
    @Schema(
            description = "What kind",
            allowableValues = {"COMMAND", "ORDERED", "OPENED", "PAUSED", "COMPLETED", "RECONCILED"})
        String kind,
    @Schema(description = "For a person") String words,
    @Schema(description = "A command's id, unique within the campaign") @Nullable String commandId,
    @Schema(description = "The signal's name, or `command`") @Nullable String name,
    @Schema(description = "What was asked; null when it could not be understood")
        @Nullable String type,
    @Schema(description = "Why, in the words of whoever asked") @Nullable String reason,
    @Schema(description = "Who asked, as the api knows them") @Nullable String actor,
    @Schema(description = "Who asked, as a message through Temporal claims")
        @Nullable String claimedActor,
    @Schema(description = "API or TEMPORAL; null for what nobody asked for")
        @Nullable String channel,
    @Schema(description = "The message as it came, cut where it was long") @Nullable String body,
    @Schema(description = "Whether the command took effect") @Nullable Boolean accepted,
    @Schema(description = "Why, as a stable word") @Nullable String code,
    @Schema(description = "How many slots the command changed") @Nullable Long slots,
    @Schema(description = "The campaign's revision after it") @Nullable Long revision,
    @Schema(description = "How often the same id came again") int repeats,
    @Schema(description = "When") Instant at) {

  static CampaignEventJson of(CampaignEventRow row) {
    return new CampaignEventJson(
        row.id(),
        row.kind(),
        row.words(),
        row.commandId(),
        row.name(),
        row.type(),
        row.reason(),
        row.actor(),
        row.claimedActor(),
        row.channel(),
        row.body(),
        row.accepted(),
        row.code(),
        row.slots(),
        row.revision(),
        row.repeats(),
        row.at());
  }
}
