package org.lexatlas.domain.run;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The rules of {@link RunState#decide}. */
final class CommandJudge {

  private CommandJudge() {}

  static Decision decide(RunState run, Command command) {
    Long looked = command.planVersion();
    if (looked != null && looked != run.revision()) {
      return refuse(
          run,
          AnswerCode.PLAN_CHANGED,
          "planVersion %d is outdated: the run is at revision %d. Look at the plan again."
              .formatted(looked, run.revision()));
    }
    return switch (command.type()) {
      case REQUEST_STEP -> requestStep(run, command);
      case PAUSE -> pause(run, command);
      case RESUME -> resume(run, command);
      case CANCEL -> cancel(run, command);
      case PUBLISH -> review(run, command, true);
      case REJECT -> review(run, command, false);
    };
  }

  private static Decision requestStep(RunState run, Command command) {
    Step step = command.step();
    if (step == null) {
      return refuse(run, AnswerCode.INVALID, "step is missing: name the step to run");
    }
    Decision.Refused refusal = stepRefusal(run, command, step);
    if (refusal != null) {
      return refusal;
    }
    List<PlannedStep> plan = RunPlan.steps(run, step, command);
    return accept(
        run,
        command,
        draft -> {
          if (run.cancelled()) {
            draft.revive();
          }
          boolean supersedes = run.active() != null && run.active().step() == step;
          if (supersedes) {
            draft.abandon(StepStatus.BLOCKED);
          }
          draft.enqueue(plan, supersedes);
        },
        run.step(step).attempts() + 1,
        null);
  }

  private static Decision.@Nullable Refused stepRefusal(RunState run, Command command, Step step) {
    ActiveAttempt active = run.active();
    if (run.paused()) {
      return refuse(run, AnswerCode.RUN_PAUSED, "The run is paused: resume it first");
    }
    if (active != null && active.step() == step) {
      return command.supersede()
          ? null
          : refuse(
              run,
              AnswerCode.STEP_RUNNING,
              "%s is running (attempt %d): say supersede to give that attempt up"
                  .formatted(step.title(), active.number()));
    }
    if (active != null && active.step().compareTo(step) < 0) {
      return refuse(
          run,
          AnswerCode.STEP_NOT_READY,
          "%s waits for %s, which is running".formatted(step.title(), active.step().title()));
    }
    if (run.queue().stream().anyMatch(planned -> planned.step() == step)) {
      return refuse(run, AnswerCode.STEP_QUEUED, "%s will run by itself".formatted(step.title()));
    }
    for (StepState before : run.steps().subList(0, step.ordinal())) {
      if (!before.satisfied()) {
        return refuse(
            run,
            AnswerCode.STEP_NOT_READY,
            "%s waits for %s".formatted(step.title(), before.step().title()));
      }
    }
    return null;
  }

  private static Decision pause(RunState run, Command command) {
    if (run.paused()) {
      return refuse(run, AnswerCode.ALREADY_PAUSED, "The run is paused already");
    }
    if (!run.status().open()) {
      return refuse(run, AnswerCode.RUN_ENDED, "Nothing runs: there is nothing to pause");
    }
    return accept(run, command, draft -> draft.paused = true, null, null);
  }

  private static Decision resume(RunState run, Command command) {
    boolean parked = run.active() != null && run.active().parking() != null;
    if (!run.paused() && !parked) {
      return refuse(run, AnswerCode.NOT_PAUSED, "The run is neither paused nor parked");
    }
    return accept(
        run,
        command,
        draft -> {
          draft.paused = false;
          draft.unpark();
        },
        null,
        null);
  }

  private static Decision cancel(RunState run, Command command) {
    if (run.status().ended()) {
      return refuse(run, AnswerCode.RUN_ENDED, "The run has ended: there is nothing to cancel");
    }
    if (run.status() == RunStatus.IN_REVIEW) {
      return refuse(
          run, AnswerCode.IN_REVIEW, "A version is in review: publish or reject it instead");
    }
    return accept(run, command, draft -> draft.cancel(null), null, null);
  }

  private static Decision review(RunState run, Command command, boolean publish) {
    Integer version = run.reviewVersion();
    if (version == null || run.status() != RunStatus.IN_REVIEW) {
      return refuse(run, AnswerCode.NOT_IN_REVIEW, "No version of this run waits for review");
    }
    return accept(
        run,
        command,
        draft -> draft.reviewVersion = null,
        null,
        new Decision.Review(version, publish));
  }

  private static Decision accept(
      RunState run,
      Command command,
      Consumer<Draft> change,
      @Nullable Integer attempt,
      Decision.@Nullable Review review) {
    RunState next = run.change(change, command.at());
    var answer = new Answer(true, AnswerCode.ACCEPTED, "Accepted", attempt, next.revision());
    return new Decision.Accepted(next, answer, review);
  }

  private static Decision.Refused refuse(RunState run, AnswerCode code, String words) {
    return new Decision.Refused(Answer.refused(code, words, run.revision()));
  }
}
