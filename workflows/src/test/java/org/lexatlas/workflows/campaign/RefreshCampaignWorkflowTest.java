package org.lexatlas.workflows.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.temporal.api.enums.v1.EventType;
import io.temporal.api.history.v1.History;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.client.WorkflowUpdateException;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.campaign.CampaignAnswer;
import org.lexatlas.domain.campaign.CampaignStatus;
import org.lexatlas.workflows.wire.TaskQueues;
import org.lexatlas.workflows.wire.WireFormat;
import org.lexatlas.workflows.wire.WorkflowIds;

class RefreshCampaignWorkflowTest {

  private static final String ID = WorkflowIds.campaign("7b1c1b9e-6ad6-4f0c-9b8b-1d6f2b6d8a11");

  private final TestWorkflowEnvironment temporal =
      TestWorkflowEnvironment.newInstance(
          TestEnvironmentOptions.newBuilder()
              .setWorkflowClientOptions(
                  WorkflowClientOptions.newBuilder()
                      .setDataConverter(WireFormat.converter())
                      .build())
              .build());
  private final MemoryCampaign campaign = new MemoryCampaign(temporal);

  RefreshCampaignWorkflowTest() {
    var worker = temporal.newWorker(TaskQueues.CAMPAIGNS);
    worker.registerWorkflowImplementationTypes(RefreshCampaignWorkflowImpl.class);
    worker.registerActivitiesImplementations(campaign);
    temporal.start();
  }

  @AfterEach
  void close() {
    temporal.close();
  }

  private WorkflowStub started() {
    WorkflowStub stub =
        temporal
            .getWorkflowClient()
            .newUntypedWorkflowStub(
                "RefreshCampaignWorkflow", CampaignClient.options(ID, "all").build());
    stub.start();
    return stub;
  }

  @Test
  void aDayOfCampaignStaysUnderTenThousandEvents() {
    campaign.turnsOfWork = 146; // a day of ten-minute turns, and a little more

    CampaignResult result = started().getResult(CampaignResult.class);

    assertThat(result.words()).isEqualTo("Nothing is left to do");
    assertThat(campaign.turns).isEqualTo(146);
    var first = firstExecution();
    assertThat(first.getEventsCount()).isLessThan(10_000 / 5);
    assertThat(first.getEvents(first.getEventsCount() - 1).getEventType())
        .isEqualTo(EventType.EVENT_TYPE_WORKFLOW_EXECUTION_CONTINUED_AS_NEW);
    assertThat(first.getSerializedSize()).isLessThan(1 << 20);
  }

  private History firstExecution() {
    var last = temporal.getWorkflowClient().fetchHistory(ID);
    String first =
        last.getHistory()
            .getEvents(0)
            .getWorkflowExecutionStartedEventAttributes()
            .getFirstExecutionRunId();
    return temporal.getWorkflowClient().fetchHistory(ID, first).getHistory();
  }

  @Test
  void signalsByHandReachTheStoreAndNonsenseIsKept() {
    campaign.inFlight = true;
    WorkflowStub stub = started();

    stub.signal("pause", Map.of("reason", "lunch", "actor", "ann"));
    await().atMost(Duration.ofSeconds(20)).until(() -> campaign.status() == CampaignStatus.PAUSED);
    stub.signal("limits", "much");
    stub.signal("hurry", Map.of("now", true));
    stub.signal("limits", Map.of("limits", Map.of("runsAtOnce", 0)));
    await().atMost(Duration.ofSeconds(20)).until(() -> campaign.log.size() == 4);
    stub.signal("cancel");

    assertThat(stub.getResult(CampaignResult.class).status()).isEqualTo(CampaignStatus.CANCELLED);
    assertThat(campaign.log)
        .extracting(CampaignMessage::name)
        .containsExactly("pause", "limits", "hurry", "limits", "cancel");
    assertThat(campaign.log.get(1).words()).contains("payload: must be one JSON object");
    assertThat(campaign.log.get(2).fault()).isEqualTo(CampaignAnswer.Code.UNKNOWN_SIGNAL);
    assertThat(campaign.log.get(3).words()).contains("limits.runsAtOnce: must be from 1");
    assertThat(campaign.log).extracting(CampaignMessage::commandId).doesNotHaveDuplicates();
  }

  @Test
  void anUpdateIsAnsweredAndABadOneLeavesNoTrace() {
    campaign.inFlight = true;
    WorkflowStub stub = started();

    CampaignAnswer answer =
        stub.update("command", CampaignAnswer.class, Map.of("type", "PAUSE", "reason", "now"));
    assertThat(answer.accepted()).isTrue();
    CampaignAnswer again = stub.update("command", CampaignAnswer.class, Map.of("type", "PAUSE"));
    assertThat(again.code()).isEqualTo(CampaignAnswer.Code.ALREADY_PAUSED);
    assertThatThrownBy(
            () -> stub.update("command", CampaignAnswer.class, Map.of("type", "EXPLODE")))
        .isInstanceOf(WorkflowUpdateException.class);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> stub.query("state", CampaignView.class).status() == CampaignStatus.PAUSED);
    stub.signal("cancel");
    stub.getResult(CampaignResult.class);
  }

  @Test
  void cancellingFromTemporalCancelsTheCampaign() {
    campaign.inFlight = true;
    WorkflowStub stub = started();
    await().atMost(Duration.ofSeconds(20)).until(() -> campaign.turns > 0);

    stub.cancel();

    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> campaign.status() == CampaignStatus.CANCELLED);
    assertThat(campaign.log.getFirst().name()).isEqualTo("cancel (Temporal)");
  }
}
