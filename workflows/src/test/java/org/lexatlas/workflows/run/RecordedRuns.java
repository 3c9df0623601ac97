package org.lexatlas.workflows.run;

import static org.awaitility.Awaitility.await;
import static org.lexatlas.workflows.run.RunEnvironment.command;
import static org.lexatlas.workflows.run.RunEnvironment.until;

import io.temporal.client.WorkflowStub;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.lexatlas.domain.run.Outcome;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.domain.run.Step;

/** The situations whose histories are kept: each says how to bring one about. */
final class RecordedRuns {

  static final Map<String, Consumer<RunEnvironment>> SITUATIONS = situations();

  private RecordedRuns() {}

  private static Map<String, Consumer<RunEnvironment>> situations() {
    var all = new LinkedHashMap<String, Consumer<RunEnvironment>>();
    all.put("completes", e -> e.started().getResult(RunResult.class));
    all.put("first-run", RecordedRuns::firstRun);
    all.put("manual", RecordedRuns::manual);
    all.put("rerun-base-research", e -> rerun(e, "runBaseResearch", "BASE_RESEARCH#2"));
    all.put(
        "rerun-comparison-analysis",
        e -> rerun(e, "runComparisonAnalysis", "COMPARISON_ANALYSIS#2"));
    all.put("rerun-blended-synthesis", e -> rerun(e, "runBlendedSynthesis", "BLENDED_SYNTHESIS#2"));
    all.put("failure-and-recovery", RecordedRuns::failureAndRecovery);
    all.put("rerun-after-the-end", RecordedRuns::afterTheEnd);
    all.put("paused-and-resumed", RecordedRuns::paused);
    return all;
  }

  private static void firstRun(RunEnvironment e) {
    e.store.baseline = null;
    e.started().getResult(RunResult.class);
  }

  private static void manual(RunEnvironment e) {
    e.store.mode = RunMode.MANUAL;
    WorkflowStub run = e.started();
    until(run, RunStatus.WAITING_FOR_OPERATOR);
    command(run, Map.of("type", "REQUEST_STEP", "scope", "AND_DOWNSTREAM"), "BASE_RESEARCH");
    run.signal("noSuchSignal");
    run.getResult(RunResult.class);
  }

  private static void rerun(RunEnvironment e, String signal, String attempt) {
    WorkflowStub run = e.started();
    await().until(() -> e.store.status() == RunStatus.COMPLETED);
    run.signal(signal);
    await().until(() -> e.store.made.contains(attempt));
    run.getResult(RunResult.class);
  }

  private static void failureAndRecovery(RunEnvironment e) {
    e.store.script(Step.BASE_RESEARCH, new Outcome.Failed("PROVIDER_REFUSED", "no"));
    WorkflowStub run = e.started();
    await().until(() -> e.store.status() == RunStatus.WAITING_FOR_OPERATOR);
    run.signal("runBaseResearch");
    run.getResult(RunResult.class);
  }

  private static void afterTheEnd(RunEnvironment e) {
    e.store.openWindowSeconds = 0;
    e.started().getResult(RunResult.class);
    WorkflowStub again = e.stub();
    again.signalWithStart("runBlendedSynthesis", new Object[] {}, new Object[] {});
    again.getResult(RunResult.class);
  }

  private static void paused(RunEnvironment e) {
    e.store.mode = RunMode.MANUAL;
    WorkflowStub run = e.started();
    until(run, RunStatus.WAITING_FOR_OPERATOR);
    command(run, Map.of("type", "PAUSE"));
    command(run, Map.of("type", "RESUME"));
    command(run, Map.of("type", "CANCEL"));
    run.getResult(RunResult.class);
  }
}
