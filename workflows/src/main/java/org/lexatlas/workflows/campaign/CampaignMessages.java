package org.lexatlas.workflows.campaign;

import io.temporal.common.converter.RawValue;
import io.temporal.workflow.Workflow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.campaign.CampaignAnswer;
import org.lexatlas.domain.campaign.CampaignCommand;
import org.lexatlas.domain.campaign.CampaignCommandForm;
import org.lexatlas.domain.campaign.CampaignCommandType;
import org.lexatlas.domain.run.Channel;
import org.lexatlas.workflows.wire.RawSignals;
import org.lexatlas.workflows.wire.RawWords;

/** Turns what arrives, whatever it is, into a message for the store. */
final class CampaignMessages {

  private final RawSignals signals = new RawSignals();

  CampaignMessage signal(
      String campaignId, String name, @Nullable CampaignCommandType type, @Nullable RawValue raw) {
    return read(campaignId, name, type, signals.nextId(), raw);
  }

  /** A signal that nobody knows. */
  CampaignMessage unknown(String campaignId, String name, @Nullable RawValue raw) {
    CampaignMessage nearest = signal(campaignId, name, null, raw);
    return new CampaignMessage(
        campaignId,
        nearest.commandId(),
        name,
        nearest.body(),
        null,
        CampaignAnswer.Code.UNKNOWN_SIGNAL,
        RawSignals.unknown(name).message());
  }

  static CampaignMessage update(String campaignId, @Nullable RawValue raw) {
    return read(campaignId, "command", null, RawSignals.updateId(), raw);
  }

  private static CampaignMessage read(
      String campaignId,
      String name,
      @Nullable CampaignCommandType type,
      String defaultId,
      @Nullable RawValue raw) {
    var sender =
        new CampaignCommandForm.Sender(
            type,
            null,
            Channel.TEMPORAL,
            defaultId,
            Instant.ofEpochMilli(Workflow.currentTimeMillis()));
    var fields = RawWords.fields(raw);
    CampaignCommandForm.Read read =
        fields == null
            ? new CampaignCommandForm.Read(
                null, List.of(RawSignals.notAnObject("{\"reason\":\"..\"}")))
            : CampaignCommandForm.read(fields, sender);
    CampaignCommand command = read.command();
    return new CampaignMessage(
        campaignId,
        command == null ? defaultId : command.id(),
        name,
        RawWords.body(raw),
        command,
        CampaignAnswer.Code.INVALID,
        read.words());
  }
}
