package org.lexatlas.api.campaign;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.FieldFault;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.problem.ProblemKind;
import org.lexatlas.api.security.Actor;
import org.lexatlas.api.temporal.TemporalLink;
import org.lexatlas.domain.campaign.CampaignAnswer;
import org.lexatlas.domain.campaign.CampaignCommand;
import org.lexatlas.domain.campaign.CampaignCommandForm;
import org.lexatlas.domain.run.Channel;
import org.lexatlas.store.campaign.CampaignRow;
import org.lexatlas.store.campaign.CampaignStore;
import org.lexatlas.workflows.wire.WireFormat;
import org.springframework.stereotype.Component;

/** Takes commands to campaigns: judged, kept and in effect at once, then the workflow is woken. */
@Component
public final class CampaignCommands {

  private final CampaignStore campaigns;
  private final CampaignWakes wakes;
  private final TemporalLink temporal;
  private final Clock clock;

  CampaignCommands(
      CampaignStore campaigns, CampaignWakes wakes, TemporalLink temporal, Clock clock) {
    this.campaigns = campaigns;
    this.wakes = wakes;
    this.temporal = temporal;
    this.clock = clock;
  }

  /**
   * Gives a command. Idempotent by its id: a repetition gets the first one's answer.
   *
   * @param defaultId used when the fields give no {@code commandId}; null makes one up
   * @throws Problem naming every faulty field; when Temporal is down, then nothing was kept; or
   *     when the command is refused
   */
  public CampaignCommandAnswer give(
      CampaignRow campaign, Map<String, ?> fields, Actor actor, @Nullable UUID defaultId) {
    if (fields.get("actor") != null) {
      throw Problem.invalid("actor", "is not taken from a request: leave it out");
    }
    UUID id = defaultId == null ? UUID.randomUUID() : defaultId;
    var sender =
        new CampaignCommandForm.Sender(
            null, actor.name(), Channel.API, id.toString(), clock.instant());
    CampaignCommandForm.Read read = CampaignCommandForm.read(fields, sender);
    CampaignCommand command = read.command();
    if (command == null) {
      throw Problem.invalid(read.faults().stream().map(FieldFault::of).toList());
    }
    if (temporal.isDown()) {
      throw Problem.temporalDown();
    }
    CampaignAnswer answer =
        campaigns.command(
            campaign.id(),
            new CampaignStore.Arrival(
                command.id(),
                "command",
                WireFormat.JSON.writeValueAsString(fields),
                Channel.API,
                command,
                CampaignAnswer.Code.INVALID,
                ""));
    if (!answer.accepted()) {
      throw refused(command.id(), answer);
    }
    wakes.wake(campaign);
    return CampaignCommandAnswer.of(command.id(), answer);
  }

  private static Problem refused(String commandId, CampaignAnswer answer) {
    var members = new LinkedHashMap<String, Object>();
    members.put("accepted", false);
    members.put("code", answer.code());
    members.put("words", answer.words());
    members.put("revision", answer.revision());
    members.put("commandId", commandId);
    return Problem.of(ProblemKind.COMMAND_REFUSED, answer.words(), members);
  }
}
