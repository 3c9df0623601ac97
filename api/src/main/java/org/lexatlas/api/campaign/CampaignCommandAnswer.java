package org.lexatlas.api.campaign;

import io.swagger.v3.oas.annotations.media.Schema;
import org.lexatlas.domain.campaign.CampaignAnswer;

/** The answer to a command as JSON. */
@Schema(name = "CampaignCommandAnswer", description = "What became of a command")
public record CampaignCommandAnswer(
    @Schema(description = "The command's id: send it again to learn the answer") String commandId,
    @Schema(description = "Whether it takes effect") boolean accepted,
    @Schema(description = "Why, as a stable word") CampaignAnswer.Code code,
    @Schema(description = "Why, for a person") String words,
    @Schema(description = "How many slots it changed") long slots,
    @Schema(description = "The campaign's revision after it") long revision) {

  static CampaignCommandAnswer of(String commandId, CampaignAnswer answer) {
    return new CampaignCommandAnswer(
        commandId,
        answer.accepted(),
        answer.code(),
        answer.words(),
        answer.slots(),
        answer.revision());
  }
}
