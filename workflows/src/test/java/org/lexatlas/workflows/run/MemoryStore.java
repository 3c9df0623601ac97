package org.lexatlas.workflows.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.Answer;
import org.lexatlas.domain.run.Outcome;
import org.lexatlas.domain.run.Publication;
import org.lexatlas.domain.run.PublishingPolicy;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.domain.run.Step;

/**
 * The store and the steps as the workflow sees them, kept in memory by the same rules: states by
 * revision and generation, one answer a command id. Outcomes of steps are scripted.
 */
final class MemoryStore implements RunActivities, StepActivities {

  final List<CommandRecord> audit = new ArrayList<>();
  final List<String> made = new ArrayList<>();
  long openWindowSeconds = 3600;
  RunMode mode = RunMode.AUTO;
  @Nullable Integer baseline = 7;
  @Nullable RunState state;
  private final Map<String, Answer> answers = new HashMap<>();
  private final Map<Step, Deque<Outcome>> scripted = new EnumMap<>(Step.class);
  private @Nullable CountDownLatch gate;

  /** The next attempt of the step ends so; without a script it succeeds. */
  synchronized void script(Step step, Outcome outcome) {
    scripted.computeIfAbsent(step, s -> new ArrayDeque<>()).add(outcome);
  }

  /** Steps wait until the latch opens. */
  void holdStepsAt(CountDownLatch latch) {
    gate = latch;
  }

  @Override
  public synchronized OpenedRun openRun(RunReference reference) {
    if (state == null) {
      state =
          RunState.ordered(
              new RunSpec(
                  "6f1c1b9e-6ad6-4f0c-9b8b-1d6f2b6d8a11",
                  "KZ",
                  "Retail_Trading_Status",
                  mode,
                  "simulated",
                  PublishingPolicy.AUTO,
                  LocalDate.parse("2026-01-31"),
                  null,
                  null));
    }
    state = state.opened(state.generation() + 1);
    return new OpenedRun(state, null, openWindowSeconds, 0, List.of());
  }

  @Override
  public synchronized RecordedCommand recordCommand(CommandRecord record) {
    Answer standing = answers.get(record.commandId());
    if (standing != null) {
      return new RecordedCommand(standing, false, false, null, behind(record) ? state : null);
    }
    if (record.command() != null && behind(record) && !record.last()) {
      return new RecordedCommand(record.answer(), false, false, current().revision(), current());
    }
    audit.add(record);
    answers.put(record.commandId(), record.answer());
    RunState next = record.next();
    if (next != null) {
      keep(next);
    }
    return new RecordedCommand(record.answer(), true, false, null, null);
  }

  private boolean behind(CommandRecord record) {
    RunState next = record.next();
    long judgedBy = next == null ? record.answer().revision() : next.revision() - 1;
    return current().revision() > judgedBy;
  }

  @Override
  public synchronized boolean recordState(StateRecord record) {
    keep(record.state());
    return record.state().generation() == current().generation();
  }

  @Override
  public StepReport conductBaseResearch(StepTask task) {
    return step(task, new Outcome.Researched(8, "Allowed-Regulated", baseline));
  }

  @Override
  public StepReport analyseComparison(StepTask task) {
    return step(task, new Outcome.Compared(7, 3));
  }

  @Override
  public StepReport synthesiseBlend(StepTask task) {
    return step(task, new Outcome.Blended(9, "Allowed-Regulated", Publication.PUBLISHED));
  }

  private StepReport step(StepTask task, Outcome otherwise) {
    synchronized (this) {
      keep(task.state());
      made.add(task.attempt().step() + "#" + task.attempt().number());
    }
    await();
    synchronized (this) {
      var script = scripted.get(task.attempt().step());
      Outcome outcome = script == null || script.isEmpty() ? otherwise : script.remove();
      RunState before = current();
      var at = Instant.parse("2026-01-31T12:00:00Z");
      state = before.finished(task.attempt().step(), task.attempt().number(), outcome, at);
      return new StepReport(
          StepReport.Kind.FINISHED, outcome, at, before.revision(), state.revision(), null, null);
    }
  }

  private void await() {
    CountDownLatch latch = gate;
    if (latch != null) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void keep(RunState next) {
    if (next.generation() == current().generation() && next.revision() > current().revision()) {
      state = next;
    }
  }

  synchronized @Nullable RunStatus status() {
    return state == null ? null : state.status();
  }

  synchronized RunState current() {
    return Objects.requireNonNull(state);
  }

  synchronized List<Answer> answers() {
    return audit.stream().map(CommandRecord::answer).toList();
  }
}
