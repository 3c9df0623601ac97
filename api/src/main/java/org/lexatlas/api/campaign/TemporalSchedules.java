package org.lexatlas.api.campaign;

import io.grpc.StatusRuntimeException;
import io.temporal.api.enums.v1.ScheduleOverlapPolicy;
import io.temporal.client.schedules.Schedule;
import io.temporal.client.schedules.ScheduleActionExecutionStartWorkflow;
import io.temporal.client.schedules.ScheduleActionResult;
import io.temporal.client.schedules.ScheduleActionStartWorkflow;
import io.temporal.client.schedules.ScheduleDescription;
import io.temporal.client.schedules.ScheduleException;
import io.temporal.client.schedules.ScheduleHandle;
import io.temporal.client.schedules.ScheduleOptions;
import io.temporal.client.schedules.SchedulePolicy;
import io.temporal.client.schedules.ScheduleSpec;
import io.temporal.client.schedules.ScheduleState;
import io.temporal.client.schedules.ScheduleUpdate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.problem.ProblemKind;
import org.lexatlas.api.temporal.TemporalLink;
import org.lexatlas.domain.campaign.ScheduleOrder;
import org.lexatlas.workflows.campaign.CampaignClient;
import org.lexatlas.workflows.wire.WorkflowIds;
import org.springframework.stereotype.Component;

/** Schedules in Temporal: each is there under the id of its row. */
@Component
final class TemporalSchedules {

  private final TemporalLink temporal;

  TemporalSchedules(TemporalLink temporal) {
    this.temporal = temporal;
  }

  /** How a schedule stands in Temporal. */
  record Standing(boolean paused, List<Instant> next, List<String> recent) {}

  void create(UUID id, ScheduleOrder order) {
    told(
        () ->
            temporal
                .schedules()
                .createSchedule(
                    WorkflowIds.schedule(id.toString()),
                    schedule(id, order),
                    ScheduleOptions.newBuilder().build()));
  }

  void change(UUID id, ScheduleOrder order) {
    told(
        () -> {
          handle(id).update(input -> new ScheduleUpdate(schedule(id, order)));
          return id;
        });
  }

  Standing standing(UUID id) {
    ScheduleDescription description = told(() -> handle(id).describe());
    var state = description.getSchedule().getState();
    return new Standing(
        state != null && state.isPaused(),
        description.getInfo().getNextActionTimes().stream().limit(5).toList(),
        description.getInfo().getRecentActions().stream()
            .map(ScheduleActionResult::getAction)
            .filter(ScheduleActionExecutionStartWorkflow.class::isInstance)
            .map(started -> ((ScheduleActionExecutionStartWorkflow) started).getWorkflowId())
            .toList()
            .reversed());
  }

  void command(UUID id, ScheduleCommandRequest.Type type, String reason) {
    told(
        () -> {
          switch (type) {
            case PAUSE -> handle(id).pause(reason);
            case RESUME -> handle(id).unpause(reason);
            case TRIGGER ->
                handle(id).trigger(ScheduleOverlapPolicy.SCHEDULE_OVERLAP_POLICY_ALLOW_ALL);
            case DELETE -> handle(id).delete();
          }
          return id;
        });
  }

  private ScheduleHandle handle(UUID id) {
    return temporal.schedules().getHandle(WorkflowIds.schedule(id.toString()));
  }

  private static Schedule schedule(UUID id, ScheduleOrder order) {
    return Schedule.newBuilder()
        .setAction(
            ScheduleActionStartWorkflow.newBuilder()
                .setWorkflowType("RefreshCampaignWorkflow")
                .setArguments(order.campaign())
                .setOptions(
                    CampaignClient.options(WorkflowIds.schedule(id.toString()), order.name())
                        .build())
                .build())
        .setSpec(
            ScheduleSpec.newBuilder()
                .setCronExpressions(List.of(order.cron()))
                .setTimeZoneName(order.zone().getId())
                .build())
        .setPolicy(
            SchedulePolicy.newBuilder()
                .setOverlap(
                    ScheduleOverlapPolicy.valueOf(
                        "SCHEDULE_OVERLAP_POLICY_" + order.overlap().name()))
                .setCatchupWindow(order.catchUp())
                .build())
        .setState(ScheduleState.newBuilder().setPaused(order.paused()).build())
        .build();
  }

  /** Tells what is wrong with the server, the schedule or its definition apart. */
  private <T> T told(Supplier<T> call) {
    if (temporal.isDown()) {
      throw Problem.temporalDown();
    }
    try {
      return call.get();
    } catch (ScheduleException | StatusRuntimeException failed) {
      Throwable cause = failed.getCause() == null ? failed : failed.getCause();
      if (!(cause instanceof StatusRuntimeException status)) {
        throw failed;
      }
      throw switch (status.getStatus().getCode()) {
        case UNIMPLEMENTED ->
            Problem.of(
                ProblemKind.SCHEDULES_UNAVAILABLE,
                "Temporal's in-memory server keeps no schedules: use `temporal` on the PATH, or a"
                    + " server of your own");
        case INVALID_ARGUMENT ->
            Problem.invalid("cron", String.valueOf(status.getStatus().getDescription()));
        case NOT_FOUND -> Problem.notFound("id: Temporal has no such schedule");
        case UNAVAILABLE, DEADLINE_EXCEEDED -> Problem.temporalDown();
        default -> failed;
      };
    }
  }
}
