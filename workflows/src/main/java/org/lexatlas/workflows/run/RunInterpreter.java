package org.lexatlas.workflows.run;

import io.temporal.workflow.CancellationScope;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.lexatlas.domain.run.ActiveAttempt;
import org.lexatlas.domain.run.Move;
import org.lexatlas.domain.run.RunState;

/** The state says the next move; this makes it. */
final class RunInterpreter {

  private final LiveRun run;
  private final CommandDesk desk;

  RunInterpreter(LiveRun run, CommandDesk desk) {
    this.run = run;
    this.desk = desk;
  }

  /** Returns when nothing is left to do, or when a newer execution owns the run. */
  void interpret() {
    boolean open = true;
    while (open && !run.fenced()) {
      long revision = run.state().revision();
      switch (run.state().next(LiveRun.now())) {
        case Move.Attempt move -> attempt(move.attempt(), revision);
        case Move.WaitUntil wait -> {
          Workflow.await(Duration.between(LiveRun.now(), wait.until()), () -> stirred(revision));
          continueAsNewWhenTired(revision);
        }
        case Move.WaitForOperator wait -> {
          Workflow.await(() -> stirred(revision));
          Workflow.await(Workflow::isEveryHandlerFinished);
          continueAsNewWhenTired(revision);
        }
        case Move.Close close -> open = staysOpen(revision);
      }
    }
  }

  private boolean stirred(long revision) {
    return run.changedSince(revision) || desk.tired();
  }

  /** Only while nothing runs, and with the id alone: the next execution finds all else stored. */
  private void continueAsNewWhenTired(long revision) {
    if (desk.tired() && !run.changedSince(revision)) {
      Workflow.await(Workflow::isEveryHandlerFinished);
      if (!run.changedSince(revision)) {
        Workflow.continueAsNew();
      }
    }
  }

  private boolean staysOpen(long revision) {
    Duration window = Duration.ofSeconds(run.opened().openWindowSeconds());
    if (window.isPositive()) {
      Workflow.await(window, () -> stirred(revision));
    }
    Workflow.await(Workflow::isEveryHandlerFinished);
    if (window.isPositive()) {
      continueAsNewWhenTired(revision); // its open window begins again
    }
    return run.changedSince(revision);
  }

  private void attempt(ActiveAttempt attempt, long revision) {
    run.locked(() -> begin(attempt, revision));
    if (!run.state().awaits(attempt.step(), attempt.number())) {
      return; // a command came first: look at the state again
    }
    var report = new AtomicReference<Promise<StepReport>>(); // a box that a lambda can fill
    CancellationScope scope =
        Workflow.newCancellationScope(() -> report.set(StepCalls.begin(attempt, run.state())));
    scope.run();
    Promise<StepReport> promise = Objects.requireNonNull(report.get());
    Workflow.await(
        () ->
            promise.isCompleted()
                || run.fenced()
                || !run.state().awaits(attempt.step(), attempt.number()));
    if (promise.isCompleted()) {
      StepReport done = AttemptReports.read(promise);
      run.locked(() -> settle(attempt, done));
    } else {
      scope.cancel("given up by an operator");
    }
  }

  private void begin(ActiveAttempt attempt, long revision) {
    if (!run.changedSince(revision)) {
      run.apply(run.state().began(attempt, LiveRun.now()));
    }
  }

  private void settle(ActiveAttempt attempt, StepReport report) {
    switch (report.kind()) {
      case FENCED -> run.fence(true);
      case OVERTAKEN -> run.apply(Objects.requireNonNullElse(report.stored(), run.state()));
      case FINISHED -> {
        RunState before = run.state();
        RunState after =
            before.finished(
                attempt.step(),
                attempt.number(),
                Objects.requireNonNull(report.outcome()),
                report.at());
        if (report.baseRevision() == before.revision()) {
          run.apply(after);
        } else {
          // a command was kept while the step's own transaction ran: the store gets both
          run.apply(after.atRevision(report.revision() + 1));
          keep(attempt, report);
        }
      }
    }
  }

  private void keep(ActiveAttempt attempt, StepReport report) {
    var failure = AttemptReports.unkept(report);
    var record =
        failure == null
            ? new StateRecord(run.state(), null, null, null)
            : new StateRecord(run.state(), attempt.step(), attempt.number(), failure);
    run.fence(!StepCalls.recording("the state after concurrent changes").recordState(record));
  }
}
