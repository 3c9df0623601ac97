package org.lexatlas.domain.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run state while one transition is written; never leaves the transition. */
final class Draft {

  private final RunSpec spec;
  int generation;
  final List<StepState> steps;
  final List<PlannedStep> queue;
  @Nullable ActiveAttempt active;
  boolean paused;
  boolean cancelled;
  @Nullable Integer reviewVersion;
  int baselineRepeats;
  @Nullable Instant startedAt;

  Draft(RunState from) {
    spec = from.spec();
    generation = from.generation();
    steps = new ArrayList<>(from.steps());
    queue = new ArrayList<>(from.queue());
    active = from.active();
    paused = from.paused();
    cancelled = from.cancelled();
    reviewVersion = from.reviewVersion();
    baselineRepeats = from.baselineRepeats();
    startedAt = from.startedAt();
  }

  StepState step(Step step) {
    return steps.get(step.ordinal());
  }

  void set(StepState state) {
    steps.set(state.step().ordinal(), state);
  }

  /** Marks the outputs of all later steps. */
  void staleAfter(Step step, StaleCause cause) {
    steps.replaceAll(s -> s.step().compareTo(step) > 0 ? s.staled(cause) : s);
  }

  void unpark() {
    if (active != null) {
      active = active.parked(null);
      set(step(active.step()).in(StepStatus.RUNNING, null));
    }
  }

  /** Gives the active attempt up, if there is one; its step keeps whatever output it has. */
  void abandon(StepStatus withoutOutput) {
    if (active != null) {
      StepState s = step(active.step());
      set(s.in(s.currentAttempt() == null ? withoutOutput : StepStatus.COMPLETED, null));
      active = null;
    }
  }

  void cancel() {
    abandon(StepStatus.CANCELLED);
    queue.clear();
    steps.replaceAll(
        s ->
            s.status() == StepStatus.BLOCKED || s.status() == StepStatus.READY
                ? s.in(StepStatus.CANCELLED, null)
                : s);
    paused = false;
    cancelled = true;
  }

  /** Takes a cancellation back: an operator asked for a step of a cancelled run. */
  void revive() {
    cancelled = false;
    steps.replaceAll(s -> s.status() == StepStatus.CANCELLED ? s.in(StepStatus.BLOCKED, null) : s);
  }

  RunState state(long revision, @Nullable Instant completedAt) {
    return new RunState(
        spec,
        revision,
        generation,
        steps,
        queue,
        active,
        paused,
        cancelled,
        reviewVersion,
        baselineRepeats,
        startedAt,
        completedAt);
  }
}
