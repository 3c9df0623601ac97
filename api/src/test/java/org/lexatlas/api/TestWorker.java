package org.lexatlas.api;

import io.temporal.client.WorkflowClient;
import io.temporal.worker.WorkerFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Handle;
import org.lexatlas.domain.analysis.Confidence;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.analysis.StructuredData;
import org.lexatlas.domain.run.Answer;
import org.lexatlas.domain.run.AnswerCode;
import org.lexatlas.domain.run.Outcome;
import org.lexatlas.domain.run.Publication;
import org.lexatlas.domain.run.PublishingPolicy;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.store.Database;
import org.lexatlas.store.Json;
import org.lexatlas.store.analysis.AnalysisRows;
import org.lexatlas.store.analysis.Publishing;
import org.lexatlas.store.analysis.Stage;
import org.lexatlas.store.analysis.VersionRows;
import org.lexatlas.store.run.AttemptEnd;
import org.lexatlas.store.run.AttemptStore;
import org.lexatlas.store.run.CommandStore;
import org.lexatlas.store.run.RunOpening;
import org.lexatlas.workflows.run.CommandRecord;
import org.lexatlas.workflows.run.OpenedRun;
import org.lexatlas.workflows.run.RecordedCommand;
import org.lexatlas.workflows.run.ResearchRunWorkflowImpl;
import org.lexatlas.workflows.run.RunActivities;
import org.lexatlas.workflows.run.RunReference;
import org.lexatlas.workflows.run.StateRecord;
import org.lexatlas.workflows.run.StepActivities;
import org.lexatlas.workflows.run.StepReport;
import org.lexatlas.workflows.run.StepTask;
import org.lexatlas.workflows.wire.TaskQueues;
import org.lexatlas.workflows.wire.WorkflowIds;

/**
 * A worker of the real workflow over the real store, whose steps write a fixed text: what the api
 * may not depend on (providers, prompts) is left out.
 */
final class TestWorker implements RunActivities, StepActivities, AutoCloseable {

  static {
    Awaitility.setDefaultTimeout(Duration.ofMinutes(2)); // a busy machine is no failure
  }

  static final String STATUS = "Restricted";
  static final String REPLY = "a raw reply <script>";
  private final WorkerFactory factory;
  private final RunOpening opening;
  private final CommandStore commands;
  private final AttemptStore attempts;

  TestWorker(WorkflowClient client, Database database) {
    this.opening = new RunOpening(database);
    this.commands = new CommandStore(database);
    this.attempts = new AttemptStore(database, Clock.systemUTC());
    this.factory = WorkerFactory.newInstance(client);
    var runs = factory.newWorker(TaskQueues.RUNS);
    runs.registerWorkflowImplementationTypes(ResearchRunWorkflowImpl.class);
    runs.registerActivitiesImplementations(this);
    factory.newWorker(TaskQueues.provider("simulated")).registerActivitiesImplementations(this);
    factory.start();
  }

  @Override
  public OpenedRun openRun(RunReference reference) {
    var id = WorkflowIds.parseRun(reference.workflowId()).orElseThrow();
    var unknown =
        new RunSpec(
            id.runId(),
            id.country(),
            id.topic(),
            RunMode.AUTO,
            "simulated",
            PublishingPolicy.AUTO,
            LocalDate.now(Clock.systemUTC()),
            null,
            null);
    var opened =
        opening.open(
            new RunOpening.Opener(
                reference.workflowId(),
                reference.namespace(),
                null,
                reference.executionRunId(),
                reference.originalExecutionRunId(),
                reference.continuedFrom()),
            unknown);
    UUID busy = opened.busy();
    return busy == null
        ? new OpenedRun(opened.state(), null, 1, opened.signalsSeen(), List.of())
        : new OpenedRun(
            null,
            Answer.refused(AnswerCode.ANALYSIS_BUSY, "Run " + busy + " is open", 0),
            0,
            0,
            List.of());
  }

  @Override
  public RecordedCommand recordCommand(CommandRecord record) {
    var kept =
        commands.keep(
            new CommandStore.Arrival(
                UUID.fromString(record.runId()),
                record.generation(),
                record.commandId(),
                record.derivedId() ? record.originalExecutionRunId() : null,
                record.name(),
                record.body(),
                record.command(),
                record.answer(),
                record.last(),
                record.next(),
                record.review(),
                true));
    return new RecordedCommand(
        kept.answer(), kept.fresh(), kept.fenced(), kept.storedRevision(), kept.stored());
  }

  @Override
  public boolean recordState(StateRecord record) {
    return attempts.keepState(record.state(), record.step(), record.attempt(), record.failure());
  }

  @Override
  public StepReport conductBaseResearch(StepTask task) {
    return made(
        task,
        (handle, analysis, run) ->
            new Outcome.Researched(add(handle, analysis, run, task, Stage.DRAFT), STATUS, null));
  }

  @Override
  public StepReport analyseComparison(StepTask task) {
    return made(task, (handle, analysis, run) -> new Outcome.Skipped("nothing to compare with"));
  }

  @Override
  public StepReport synthesiseBlend(StepTask task) {
    return made(
        task,
        (handle, analysis, run) -> {
          boolean review = run.policy() == PublishingPolicy.REVIEW;
          int version = add(handle, analysis, run, task, review ? Stage.IN_REVIEW : Stage.DRAFT);
          if (!review) {
            Publishing.publish(
                handle, analysis, version, run.asOf(), UUID.fromString(run.id()), true);
          }
          return new Outcome.Blended(
              version, STATUS, review ? Publication.IN_REVIEW : Publication.PUBLISHED);
        });
  }

  private interface Making {
    Outcome make(Handle handle, long analysis, RunSpec run);
  }

  private StepReport made(StepTask task, Making making) {
    var claim = new AttemptStore.Claim(task.state(), task.attempt(), "simulated", "p@1", 1);
    var claimed = attempts.claim(claim, handle -> Json.of(List.of("inputs")));
    if (claimed instanceof AttemptStore.Claimed.Ended ended) {
      return report(ended.end());
    }
    attempts.keepReply(
        claim,
        new AttemptStore.KeptReply(REPLY, "m-1", Json.of(List.of())),
        new long[] {10, 20, 3, 4});
    var end =
        attempts.end(
            claim,
            Json.of(output(STATUS)),
            "d1",
            (handle, state) ->
                making.make(
                    handle,
                    AnalysisRows.idOf(handle, state.spec().country(), state.spec().topic()),
                    state.spec()));
    return report(end);
  }

  private static StepReport report(AttemptEnd end) {
    return new StepReport(
        StepReport.Kind.valueOf(end.kind().name()),
        end.outcome(),
        end.at(),
        end.baseRevision(),
        end.revision(),
        end.stored(),
        end.digest());
  }

  private static int add(Handle handle, long analysis, RunSpec run, StepTask task, Stage stage) {
    return VersionRows.add(
        handle,
        analysis,
        new VersionRows.NewVersion(
            stage,
            1,
            output(STATUS),
            "first",
            UUID.fromString(run.id()),
            task.attempt().step().name(),
            task.attempt().number(),
            Publishing.live(handle, analysis).orElse(null),
            true));
  }

  static ResearchOutput output(String status) {
    var data =
        new StructuredData(
            status,
            Confidence.LOW,
            "In short",
            "At length",
            List.of("A pillar"),
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of());
    return new ResearchOutput(
        "At length",
        Confidence.LOW,
        "In short",
        status,
        List.of(),
        List.of("a query"),
        data,
        List.of(),
        "# Report",
        List.of(),
        List.of());
  }

  @Override
  public void close() {
    factory.shutdownNow();
    Objects.requireNonNull(factory).awaitTermination(10, java.util.concurrent.TimeUnit.SECONDS);
  }
}
