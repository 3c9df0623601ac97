package org.lexatlas.domain.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a step request would do, before it is made.
 *
 * @param planVersion the run's revision; echo it in the command to be sure of this very plan
 * @param refused why the request would be refused; null when it would be accepted
 * @param estimatedTokens what the same steps used last time; null where a step never ran
 */
public record RunPlan(
    long planVersion,
    List<PlannedAttempt> willRun,
    List<BecomesStale> becomesStale,
    @Nullable Long estimatedTokens,
    @Nullable Answer refused) {

  /** One attempt that would be made. */
  public record PlannedAttempt(Step step, int attempt) {}

  /** A step whose output would no longer follow from its inputs. */
  public record BecomesStale(Step step, StaleCause cause) {}

  /**
   * Computes the plan of a request.
   *
   * @param lastTokens tokens of each step's latest finished attempt
   */
  public static RunPlan of(RunState run, Command request, Map<Step, Long> lastTokens) {
    Decision decision = run.decide(request);
    Step step = request.step();
    if (step == null || decision instanceof Decision.Refused) {
      return new RunPlan(run.revision(), List.of(), List.of(), null, decision.answer());
    }
    var willRun =
        steps(run, step, request).stream()
            .map(planned -> planned.step())
            .map(name -> new PlannedAttempt(name, run.step(name).attempts() + 1))
            .toList();
    var running = willRun.stream().map(PlannedAttempt::step).toList();
    var queued = run.queue().stream().map(PlannedStep::step).toList();
    var stale =
        run.steps().stream()
            .filter(s -> s.step().compareTo(step) > 0 && s.currentAttempt() != null)
            .filter(s -> !running.contains(s.step()) && !queued.contains(s.step()))
            .map(s -> new BecomesStale(s.step(), StaleCause.UPSTREAM_RERUN))
            .toList();
    Long tokens =
        lastTokens.keySet().containsAll(running)
            ? Long.valueOf(running.stream().mapToLong(lastTokens::get).sum())
            : null;
    return new RunPlan(run.revision(), willRun, stale, tokens, null);
  }

  /**
   * The steps that a request sets going: the step itself; with AND_DOWNSTREAM all after it; in AUTO
   * also those up to the last one without an output, since such a run goes on by itself, and not
   * over outputs that the request makes stale.
   */
  static List<PlannedStep> steps(RunState run, Step step, Command request) {
    var planned = new ArrayList<PlannedStep>();
    planned.add(new PlannedStep(step, request.inputs(), request.reason(), request.actor()));
    int last = run.spec().mode() == RunMode.AUTO ? lastWithoutOutput(run) : -1;
    for (StepState after : run.steps().subList(step.ordinal() + 1, run.steps().size())) {
      boolean goesOn = after.step().ordinal() <= last && after.status() != StepStatus.SKIPPED;
      if (request.scope() == RunScope.AND_DOWNSTREAM || goesOn) {
        planned.add(
            new PlannedStep(
                after.step(), AttemptInputs.UNCHANGED, request.reason(), request.actor()));
      }
    }
    return planned;
  }

  private static int lastWithoutOutput(RunState run) {
    return run.steps().stream()
        .filter(s -> !s.satisfied())
        .mapToInt(s -> s.step().ordinal())
        .max()
        .orElse(-1);
  }
}
