package org.lexatlas.activities.campaign;

import io.temporal.activity.Activity;
import io.temporal.activity.ActivityExecutionContext;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.Providers;
import org.lexatlas.activities.step.Heartbeat;
import org.lexatlas.domain.campaign.CampaignAnswer;
import org.lexatlas.domain.campaign.CampaignLimits;
import org.lexatlas.domain.campaign.CampaignOrder;
import org.lexatlas.domain.campaign.CampaignOrderForm;
import org.lexatlas.domain.campaign.CampaignState;
import org.lexatlas.domain.campaign.CampaignStatus;
import org.lexatlas.domain.form.FormFields;
import org.lexatlas.domain.run.Channel;
import org.lexatlas.store.campaign.CampaignStore;
import org.lexatlas.workflows.campaign.AdmissionOrder;
import org.lexatlas.workflows.campaign.AdmissionTurn;
import org.lexatlas.workflows.campaign.CampaignActivities;
import org.lexatlas.workflows.campaign.CampaignMessage;
import org.lexatlas.workflows.campaign.CampaignReference;
import org.lexatlas.workflows.campaign.OpenedCampaign;
import org.lexatlas.workflows.wire.NamespaceIds;
import org.lexatlas.workflows.wire.WireFormat;
import org.lexatlas.workflows.wire.WorkflowIds;
import tools.jackson.core.JacksonException;

/** Opens campaigns, keeps what is said to them, and takes their turns of admission. */
public final class CampaignKeeping implements CampaignActivities {

  private final CampaignStore campaigns;
  private final AdmissionLoop admissions;
  private final Providers providers;
  private final CampaignSettings settings;

  public CampaignKeeping(
      CampaignStore campaigns,
      AdmissionLoop admissions,
      Providers providers,
      CampaignSettings settings) {
    this.campaigns = campaigns;
    this.admissions = admissions;
    this.providers = providers;
    this.settings = settings;
  }

  @Override
  public OpenedCampaign openCampaign(CampaignReference reference) {
    UUID id = UUID.fromString(WorkflowIds.campaignOf(reference.workflowId()));
    if (campaigns.find(id).isEmpty()) {
      String refusal = ordered(id, reference);
      if (refusal != null) {
        return new OpenedCampaign(id.toString(), "", CampaignStatus.CANCELLED, refusal);
      }
    }
    var client = Activity.getExecutionContext().getWorkflowClient();
    CampaignState state = campaigns.opened(id, NamespaceIds.of(client).orElse(null));
    return new OpenedCampaign(id.toString(), state.spec().name(), state.status(), null);
  }

  /** A workflow that a schedule or a person started: its input is the order. */
  private @Nullable String ordered(UUID id, CampaignReference reference) {
    Map<?, ?> fields = fields(reference.order());
    if (fields == null) {
      return "There is no campaign %s, and the input is no order: one JSON object with %s"
          .formatted(id, CampaignOrderForm.FIELDS);
    }
    FormFields form = FormFields.of(fields);
    CampaignOrder order = CampaignOrderForm.read(form);
    String provider = order.provider();
    if (provider != null && providers.find(provider).isEmpty()) {
      form.fault("provider", "%s is not one of %s".formatted(provider, providers.ids()));
    }
    if (form.faults().isEmpty()) {
      form.faults().addAll(campaigns.faults(order.scope()));
    }
    if (!form.faults().isEmpty()) {
      return form.faults().stream()
          .map(fault -> fault.field() + ": " + fault.message())
          .collect(Collectors.joining("; "));
    }
    var spec =
        order.spec(
            id.toString(),
            settings.provider(),
            WorkflowIds.isScheduled(reference.workflowId()) ? "a schedule" : "Temporal");
    campaigns.order(
        CampaignState.ordered(spec, CampaignLimits.DEFAULT.with(order.limits()), order.paused()),
        reference.workflowId());
    return null;
  }

  private static @Nullable Map<?, ?> fields(@Nullable String order) {
    try {
      return order == null || order.isBlank()
          ? null
          : WireFormat.JSON.readValue(order, Object.class) instanceof Map<?, ?> map ? map : null;
    } catch (JacksonException nonsense) {
      return null;
    }
  }

  @Override
  public CampaignAnswer recordCampaignCommand(CampaignMessage message) {
    return campaigns.command(
        UUID.fromString(message.campaignId()),
        new CampaignStore.Arrival(
            message.commandId(),
            message.name(),
            message.body(),
            Channel.TEMPORAL,
            message.command(),
            message.fault(),
            message.words()));
  }

  @Override
  public AdmissionTurn admitRuns(AdmissionOrder order) {
    ActivityExecutionContext temporal = Activity.getExecutionContext();
    try (Heartbeat heartbeat = Heartbeat.start(temporal, phase -> {})) {
      try {
        return admissions.turn(
            UUID.fromString(order.campaignId()), temporal.getWorkflowClient(), heartbeat);
      } catch (InterruptedException | RuntimeException ended) {
        var cancelled = heartbeat.cancelled();
        if (cancelled != null) {
          throw cancelled;
        }
        throw ended instanceof RuntimeException failure
            ? failure
            : new IllegalStateException("interrupted", ended);
      }
    }
  }
}
