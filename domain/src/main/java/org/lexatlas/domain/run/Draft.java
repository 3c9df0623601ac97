package org.lexatlas.domain.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  Optional<PlannedStep> queued(Step step) {
    return queue.stream().filter(planned -> planned.step() == step).findFirst();
  }

  /**
   * Adds what was asked for, in the place of what is queued of the same steps.
   *
   * @param first whether it replaces the active attempt, for which all of the queue waits
   */
  void enqueue(List<PlannedStep> plan, boolean first) {
    List<Step> names = plan.stream().map(PlannedStep::step).toList();
    boolean replaced = queue.removeIf(planned -> names.contains(planned.step()));
    queue.addAll(first ? 0 : queue.size(), plan);
    if (replaced && !first) {
      // what stays in the queue may wait for what was taken out of it
      queue.sort(Comparator.comparing(PlannedStep::step));
    }
  }

  /** Sees to it that the step runs, after all queued steps before it and before all after it. */
  void queueInOrder(Step step) {
    if (queued(step).isEmpty()) {
      queue.add(PlannedStep.of(step));
    }
    queue.sort(Comparator.comparing(PlannedStep::step));
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

  /** Cancels whatever has not run; {@code why} is noted there, null says nothing. */
  void cancel(@Nullable String why) {
    abandon(StepStatus.CANCELLED);
    queue.clear();
    steps.replaceAll(
        s ->
            switch (s.status()) {
              case BLOCKED, READY, CANCELLED -> s.in(StepStatus.CANCELLED, why);
              case RUNNING, PARKED, COMPLETED, FAILED, SKIPPED -> s;
            });
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
