package org.lexatlas.api.campaign;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.campaign.CampaignCommandType;

/** A command as documented. What really comes is read by the domain's one parser. */
@Schema(name = "CampaignCommandRequest", description = "An operator's command for one campaign")
record CampaignCommandRequest(
    @Schema(description = "What to do", requiredMode = Schema.RequiredMode.REQUIRED)
        CampaignCommandType type,
    @Schema(description = "Why, for the log") @Nullable String reason,
    @Schema(
            description =
                "Makes the command repeatable: the same id never has a second effect. At most 200"
                    + " characters; made up when missing")
        @Nullable String commandId,
    @Schema(
            description = "CANCEL: whether runs in flight are cancelled too",
            defaultValue = "false")
        @Nullable Boolean runningToo,
    @Schema(description = "LIMITS: what changes; null lifts a limit, what is missing stays")
        @Nullable LimitsJson limits,
    @Schema(description = "ADD_JURISDICTIONS: codes") @Nullable List<String> countries,
    @Schema(description = "ADD_JURISDICTIONS: regions or sub-regions")
        @Nullable List<String> regions,
    @Schema(
            description = "RETRY_FAILED: only these, as country/topic; all when missing",
            example = "[\"KZ/Mining\"]")
        @Nullable List<String> slots,
    @Schema(description = "PRIORITY: 2 (soon) to 5 (when there is room)")
        @Nullable Integer priority) {}
