package org.lexatlas.domain.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decides what a run does: immutable, and the same in PostgreSQL, in the workflow
 * and in the api. {@link #decide} is the one judge over commands; {@link #next} says the next move.
 *
 * <p>Invariants, each held by {@code RunStatePropertyTest} over random histories:
 *
 * <ol>
 *   <li>at most one attempt is active, and exactly its step is RUNNING or PARKED;
 *   <li>the revision grows by one with every accepted command and every transition, and a refusal
 *       changes nothing at all;
 *   <li>a step's current attempt is one that was begun, is only replaced by a later one, and is
 *       never lost, but for a Comparison that a re-run found to have no baseline;
 *   <li>attempt numbers of a step are 1, 2, 3, ... without gap or repetition;
 *   <li>a step runs only when all steps before it are satisfied (have an output or are skipped);
 *   <li>only a step with an output is stale, and its own success makes it fresh again;
 *   <li>a step that is BLOCKED waits for an unsatisfied one, one that is READY for none;
 *   <li>a paused or cancelled run begins no attempt and wakes no parked one;
 *   <li>an ended run has neither an active attempt nor a queue;
 *   <li>a run whose baseline moved repeats by itself at most once;
 *   <li>an outcome of an attempt that is not the active one changes nothing;
 *   <li>{@code completedAt} is set exactly while the run is ended;
 *   <li>the queue holds each step once, and in an order in which each finds the steps before it
 *       satisfied;
 *   <li>an AUTO run never goes on by itself to a synthesis over a stale comparison.
 * </ol>
 *
 * @param revision grows with every change; of two copies the higher one is the newer
 * @param generation the execution that may write; 0 before the first one opened the run
 * @param queue the steps that will run without anybody asking again, in order
 * @param reviewVersion the version that waits for publish or reject
 * @param baselineRepeats how often the run repeated because its baseline moved
 * @param startedAt when the first attempt began
 * @param completedAt when the run last came to an end; null while it goes on
 */
public record RunState(
    RunSpec spec,
    long revision,
    int generation,
    List<StepState> steps,
    List<PlannedStep> queue,
    @Nullable ActiveAttempt active,
    boolean paused,
    boolean cancelled,
    @Nullable Integer reviewVersion,
    int baselineRepeats,
    @Nullable Instant startedAt,
    @Nullable Instant completedAt) {

  static final int MAX_BASELINE_REPEATS = 1;

  public RunState {
    steps = List.copyOf(steps);
    queue = List.copyOf(queue);
  }

  /** A run that was ordered and not yet opened. */
  public static RunState ordered(RunSpec spec) {
    List<PlannedStep> queue =
        spec.mode() == RunMode.AUTO
            ? List.of(Step.values()).stream().map(PlannedStep::of).toList()
            : List.of();
    var steps = List.of(Step.values()).stream().map(StepState::untouched).toList();
    return new RunState(spec, 1, 0, steps, queue, null, false, false, null, 0, null, null)
        .unblocked();
  }

  /** The state as a new execution finds it. The caller takes the generation from the store. */
  public RunState opened(int generation) {
    return change(draft -> draft.generation = generation);
  }

  /** The one judge: pure, used before a command is sent and again when it arrives. */
  public Decision decide(Command command) {
    return CommandJudge.decide(this, command);
  }

  /** What the run does next. */
  public Move next(Instant now) {
    if (active != null && !asleep()) {
      var parking = active.parking();
      return parking != null && parking.until().isAfter(now)
          ? new Move.WaitUntil(parking.until())
          : new Move.Attempt(active);
    }
    if (paused || cancelled || queue.isEmpty()) {
      return status().ended() ? new Move.Close() : new Move.WaitForOperator();
    }
    PlannedStep head = queue.getFirst();
    return new Move.Attempt(new ActiveAttempt(head, step(head.step()).attempts() + 1, null));
  }

  /** The attempt is being made. Going on with the active attempt ends its parking, if any. */
  public RunState began(ActiveAttempt attempt, Instant at) {
    if (active != null) {
      return active.parking() == null ? this : change(draft -> draft.unpark());
    }
    return change(
        draft -> {
          draft.active = attempt.parked(null);
          draft.queue.removeFirst();
          draft.set(step(attempt.step()).begun(attempt.number()));
          draft.startedAt = Objects.requireNonNullElse(startedAt, at);
        });
  }

  /** Whether an outcome of this attempt still counts. */
  public boolean awaits(Step step, int number) {
    return active != null && active.matches(step, number);
  }

  /** An attempt ended or was parked; unchanged when the attempt is not the active one. */
  public RunState finished(Step step, int number, Outcome outcome, Instant at) {
    return awaits(step, number)
        ? change(draft -> OutcomeRules.apply(draft, step, number, outcome), at)
        : this;
  }

  /** The review could not be published: another version went Live since the synthesis. */
  public RunState baselineMoved() {
    return change(
        draft ->
            draft.steps.replaceAll(
                s -> s.step() == Step.BASE_RESEARCH ? s : s.staled(StaleCause.BASELINE_MOVED)));
  }

  /**
   * The execution was ended in Temporal itself, and can say nothing more.
   *
   * @param why for people; noted on the steps that it keeps from running
   */
  public RunState endedInTemporal(String why, Instant at) {
    return status().ended() ? this : change(draft -> draft.cancel(why), at);
  }

  /** The same state under a higher revision, for when the store moved on meanwhile. */
  public RunState atRevision(long atLeast) {
    return atLeast <= revision
        ? this
        : new RunState(
            spec,
            atLeast,
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

  public StepState step(Step step) {
    return steps.get(step.ordinal());
  }

  /** The step that a blocked step waits for; null for a step that is not blocked. */
  public @Nullable Step waitingFor(Step step) {
    if (step(step).status() != StepStatus.BLOCKED) {
      return null;
    }
    return steps.stream()
        .filter(s -> s.step().compareTo(step) < 0 && !s.satisfied())
        .map(StepState::step)
        .reduce((first, second) -> second)
        .orElse(null);
  }

  /** Whether a synthesis that finds its baseline moved is repeated by the run itself. */
  public boolean repeatsWhenBaselineMoved() {
    return spec.mode() == RunMode.AUTO && baselineRepeats < MAX_BASELINE_REPEATS;
  }

  public RunStatus status() {
    if (cancelled) {
      return RunStatus.CANCELLED;
    }
    if (generation == 0) {
      return RunStatus.STARTING;
    }
    if (active != null && !asleep()) {
      return RunStatus.RUNNING;
    }
    if (paused) {
      return RunStatus.PAUSED;
    }
    if (!queue.isEmpty()) {
      return RunStatus.RUNNING;
    }
    if (steps.stream().anyMatch(s -> s.status() == StepStatus.FAILED)) {
      return spec.campaign() == null ? RunStatus.WAITING_FOR_OPERATOR : RunStatus.FAILED;
    }
    if (reviewVersion != null) {
      return RunStatus.IN_REVIEW;
    }
    return steps.getLast().status() == StepStatus.COMPLETED
        ? RunStatus.COMPLETED
        : RunStatus.WAITING_FOR_OPERATOR;
  }

  /** A pause lets an attempt finish that runs, and keeps one asleep that waits for a time. */
  private boolean asleep() {
    return paused && active != null && active.parking() != null;
  }

  RunState change(Consumer<Draft> how) {
    return change(how, completedAt);
  }

  /** One transition: the revision grows, blocked steps are looked at anew, the end is noted. */
  RunState change(Consumer<Draft> how, @Nullable Instant endedAt) {
    var draft = new Draft(this);
    how.accept(draft);
    return draft.state(revision + 1, null).unblocked().ended(endedAt);
  }

  private RunState ended(@Nullable Instant at) {
    Instant end = status().ended() ? at : null;
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
        end);
  }

  private RunState unblocked() {
    var looked = new ArrayList<StepState>();
    boolean satisfied = true;
    for (StepState s : steps) {
      boolean idle = s.status() == StepStatus.BLOCKED || s.status() == StepStatus.READY;
      looked.add(idle ? s.in(satisfied ? StepStatus.READY : StepStatus.BLOCKED, null) : s);
      satisfied &= s.satisfied();
    }
    return new RunState(
        spec,
        revision,
        generation,
        looked,
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
