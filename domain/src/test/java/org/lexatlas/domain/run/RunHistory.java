package org.lexatlas.domain.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a run's moves as its workflow makes them (next, began, finished), mixed with whatever
 * operators, timers and crashes do, and keeps what happened for the invariants to look at.
 */
final class RunHistory {

  /** What can happen to a run. The numbers pick a detail where the event needs one. */
  record Event(Kind kind, int detail, boolean flag) {}

  enum Kind {
    COMMAND,
    MOVE,
    OUTCOME,
    LATE_OUTCOME,
    TIME_PASSES,
    REOPENED,
    CANCELLED_FROM_TEMPORAL,
    BASELINE_MOVES
  }

  /** One transition: what it was, and the run before and after it. */
  record Transition(Kind kind, RunState before, RunState after, boolean refused, String what) {}

  private RunState run;
  private Instant now = RunFixtures.NOON;
  final Map<Step, List<Integer>> begun = new EnumMap<>(Step.class);
  final Set<RunStatus> statuses = EnumSet.noneOf(RunStatus.class);
  int repeats;
  int superseded;

  RunHistory(RunState ordered) {
    run = ordered;
    for (Step step : Step.values()) {
      begun.put(step, new ArrayList<>());
    }
  }

  RunState run() {
    return run;
  }

  Transition apply(Event event) {
    RunState before = run;
    boolean refused = false;
    String what = event.toString();
    switch (event.kind()) {
      case COMMAND -> {
        Command command = command(event);
        Decision decision = run.decide(command);
        what = command.type() + " " + command.step() + " -> " + decision.answer().code();
        refused = decision instanceof Decision.Refused;
        if (decision instanceof Decision.Accepted accepted) {
          superseded += command.supersede() && before.active() != null ? 1 : 0;
          run = accepted.next();
        }
      }
      case MOVE -> move();
      case OUTCOME -> outcome(event);
      case LATE_OUTCOME -> lateOutcome(event);
      case TIME_PASSES -> now = now.plusSeconds(event.detail() * 60L);
      case REOPENED -> run = run.opened(run.generation() + 1);
      case CANCELLED_FROM_TEMPORAL -> run = run.endedInTemporal("terminated", now);
      case BASELINE_MOVES -> {
        if (run.status() == RunStatus.IN_REVIEW) {
          run = run.baselineMoved();
        }
      }
    }
    statuses.add(run.status());
    return new Transition(event.kind(), before, run, refused, what);
  }

  /** An execution opens the run before anything else. */
  private void move() {
    if (run.generation() == 0) {
      run = run.opened(1);
    } else if (run.next(now) instanceof Move.Attempt move) {
      boolean goesOn = run.active() != null;
      run = run.began(move.attempt(), now);
      if (!goesOn) {
        begun
            .computeIfAbsent(move.attempt().step(), step -> new ArrayList<>())
            .add(move.attempt().number());
      }
    }
  }

  private void outcome(Event event) {
    ActiveAttempt active = run.active();
    if (active != null && active.parking() == null) {
      Outcome outcome = outcome(active.step(), event);
      repeats +=
          outcome instanceof Outcome.Blended blended
                  && blended.publication() == Publication.REPEATING
              ? 1
              : 0;
      run = run.finished(active.step(), active.number(), outcome, now);
    }
  }

  /** The outcome of an attempt that is not the active one: superseded, cancelled or never begun. */
  private void lateOutcome(Event event) {
    Step step = Step.values()[event.detail() % 3];
    int number = event.detail() / 3;
    if (!run.awaits(step, number)) {
      run = run.finished(step, number, outcome(step, event), now);
    }
  }

  private Outcome outcome(Step step, Event event) {
    return switch (event.detail() % 10) {
      case 0 -> new Outcome.Failed("PROVIDER_REFUSED", "refused");
      case 1 -> new Outcome.Parked("QUOTA_USED_UP", now.plusSeconds(600));
      default ->
          switch (step) {
            case BASE_RESEARCH ->
                new Outcome.Researched(5, "Banned", event.flag() ? RunFixtures.LIVE : null);
            case COMPARISON_ANALYSIS ->
                event.detail() == 9 ? new Outcome.Skipped("withdrawn") : RunFixtures.compared();
            case BLENDED_SYNTHESIS -> RunFixtures.blended(publication(event));
          };
    };
  }

  private Publication publication(Event event) {
    if (event.flag()) {
      return run.repeatsWhenBaselineMoved() ? Publication.REPEATING : Publication.BASELINE_MOVED;
    }
    return switch (event.detail() % 4) {
      case 0 -> Publication.PUBLISHED;
      case 1 -> Publication.CONFIRMED;
      case 2 -> Publication.KEPT_ASIDE;
      default -> Publication.IN_REVIEW;
    };
  }

  private Command command(Event event) {
    CommandType type =
        switch (event.detail() % 13) {
          case 6 -> CommandType.PAUSE;
          case 7, 8, 9 -> CommandType.RESUME;
          case 10 -> CommandType.PUBLISH;
          case 11 -> CommandType.REJECT;
          case 12 -> event.flag() ? CommandType.CANCEL : CommandType.RESUME;
          default -> CommandType.REQUEST_STEP;
        };
    Long planVersion =
        switch (event.detail() % 5) {
          case 0 -> run.revision();
          case 1 -> event.flag() ? run.revision() - 1 : null;
          default -> null;
        };
    Step step = type == CommandType.REQUEST_STEP ? Step.values()[event.detail() / 13 % 3] : null;
    RunScope scope = event.detail() % 7 < 3 ? RunScope.AND_DOWNSTREAM : RunScope.STEP_ONLY;
    return Commands.command(type, step, scope, event.flag(), planVersion);
  }
}
