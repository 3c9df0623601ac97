package org.lexatlas.workflows.campaign;

import io.temporal.common.converter.EncodedValues;
import io.temporal.common.converter.RawValue;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.CanceledFailure;
import io.temporal.workflow.DynamicSignalHandler;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInfo;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.campaign.CampaignAnswer;
import org.lexatlas.domain.campaign.CampaignCommandType;
import org.lexatlas.workflows.wire.RawSignals;
import org.lexatlas.workflows.wire.WorkflowIds;

/** One turn of admission after the other; messages go to the store, which wakes the admission. */
public final class RefreshCampaignWorkflowImpl implements RefreshCampaignWorkflow {

  /** So many turns make a day of ten-minute ones; then the history begins anew. */
  private static final int TURNS_PER_EXECUTION = 144;

  private final CampaignMessages messages = new CampaignMessages();
  private final String campaignId = WorkflowIds.campaignOf(Workflow.getInfo().getWorkflowId());
  private @Nullable OpenedCampaign opened;
  private @Nullable AdmissionTurn turn;
  private long wakes;
  private int turns;

  public RefreshCampaignWorkflowImpl() {
    Workflow.registerListener((DynamicSignalHandler) this::unknownSignal);
  }

  @Override
  public CampaignResult run(@Nullable RawValue order) {
    try {
      OpenedCampaign campaign = open(order);
      opened = campaign;
      if (campaign.refusal() == null) {
        admit(campaign);
      }
      Workflow.await(Workflow::isEveryHandlerFinished);
      return result(campaign);
    } catch (CanceledFailure cancelled) {
      Workflow.newDetachedCancellationScope(this::cancelledFromTemporal).run();
      throw cancelled;
    }
  }

  private OpenedCampaign open(@Nullable RawValue order) {
    WorkflowInfo info = Workflow.getInfo();
    return CampaignCalls.shortOnes("open the campaign")
        .openCampaign(
            new CampaignReference(
                info.getWorkflowId(),
                info.getNamespace(),
                info.getRunId(),
                order == null ? null : order.getPayload().getData().toStringUtf8()));
  }

  private void admit(OpenedCampaign campaign) {
    while (true) {
      long seen = wakes;
      AdmissionTurn done = turnOf(campaign);
      turn = done;
      turns++;
      CampaignPresence.show(campaign, done);
      switch (done.kind()) {
        case AGAIN -> {}
        case WAIT -> Workflow.await(until(done.until()), () -> wakes != seen);
        case REST -> Workflow.await(() -> wakes != seen);
        case ENDED -> {
          Workflow.await(Workflow::isEveryHandlerFinished);
          if (wakes == seen) {
            return;
          }
        }
      }
      beginAnewWhenLong();
    }
  }

  private static AdmissionTurn turnOf(OpenedCampaign campaign) {
    try {
      return CampaignCalls.admission("admit runs")
          .admitRuns(new AdmissionOrder(campaign.campaignId()));
    } catch (ActivityFailure failed) {
      throw failed.getCause() instanceof CanceledFailure cancelled ? cancelled : failed;
    }
  }

  private static Duration until(@Nullable Instant until) {
    Instant now = Instant.ofEpochMilli(Workflow.currentTimeMillis());
    Duration rest = until == null ? Duration.ZERO : Duration.between(now, until);
    return rest.isNegative() ? Duration.ZERO : rest;
  }

  private void beginAnewWhenLong() {
    if (turns >= TURNS_PER_EXECUTION || Workflow.getInfo().isContinueAsNewSuggested()) {
      Workflow.await(Workflow::isEveryHandlerFinished);
      Workflow.continueAsNew();
    }
  }

  private CampaignResult result(OpenedCampaign campaign) {
    String refusal = campaign.refusal();
    if (refusal != null) {
      return new CampaignResult(campaignId, null, refusal);
    }
    return new CampaignResult(
        campaignId, turn == null ? campaign.status() : turn.status(), "Nothing is left to do");
  }

  private void cancelledFromTemporal() {
    record(messages.signal(campaignId, "cancel (Temporal)", CampaignCommandType.CANCEL, null));
  }

  /** Waits for the campaign to be there: a message can come with the start. */
  private CampaignAnswer answer(CampaignMessage message) {
    Workflow.await(() -> opened != null);
    return record(message);
  }

  private CampaignAnswer record(CampaignMessage message) {
    CampaignAnswer answer =
        CampaignCalls.shortOnes("keep " + message.name()).recordCampaignCommand(message);
    wakes++;
    return answer;
  }

  @Override
  public CampaignView state() {
    return turn == null
        ? new CampaignView(opened == null ? null : opened.status(), null, null)
        : new CampaignView(turn.status(), turn.tally(), turn.words());
  }

  @Override
  public CampaignAnswer command(@Nullable RawValue command) {
    return answer(CampaignMessages.update(campaignId, command));
  }

  @Override
  public void validateCommand(@Nullable RawValue command) {
    CampaignMessage message = CampaignMessages.update(campaignId, command);
    if (message.command() == null) {
      throw new IllegalArgumentException(message.words());
    }
  }

  private void unknownSignal(String name, EncodedValues values) {
    answer(messages.unknown(campaignId, name, RawSignals.only(values)));
  }

  private void signalled(String name, CampaignCommandType type, @Nullable RawValue words) {
    answer(messages.signal(campaignId, name, type, words));
  }

  @Override
  public void pause(@Nullable RawValue words) {
    signalled("pause", CampaignCommandType.PAUSE, words);
  }

  @Override
  public void resume(@Nullable RawValue words) {
    signalled("resume", CampaignCommandType.RESUME, words);
  }

  @Override
  public void cancel(@Nullable RawValue words) {
    signalled("cancel", CampaignCommandType.CANCEL, words);
  }

  @Override
  public void retryFailed(@Nullable RawValue words) {
    signalled("retryFailed", CampaignCommandType.RETRY_FAILED, words);
  }

  @Override
  public void addJurisdictions(@Nullable RawValue words) {
    signalled("addJurisdictions", CampaignCommandType.ADD_JURISDICTIONS, words);
  }

  @Override
  public void limits(@Nullable RawValue words) {
    signalled("limits", CampaignCommandType.LIMITS, words);
  }

  @Override
  public void priority(@Nullable RawValue words) {
    signalled("priority", CampaignCommandType.PRIORITY, words);
  }

  @Override
  public void wake() {
    wakes++;
  }
}
