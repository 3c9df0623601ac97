package org.lexatlas.domain.run;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Runs by situation. Each is reached the way a workflow reaches it: next, began, finished. */
final class RunFixtures {

  static final Instant NOON = Instant.parse("2026-01-15T12:00:00Z");
  static final int LIVE = 4;

  private RunFixtures() {}

  static RunSpec spec(RunMode mode, @Nullable String campaign) {
    return new RunSpec(
        "0b5e1c9e-7a54-5c31-9b1c-2f6f0f6b8f11",
        "KZ",
        "Retail_Trading_Status",
        mode,
        "corpus",
        PublishingPolicy.AUTO,
        LocalDate.of(2026, 1, 15),
        null,
        campaign);
  }

  static RunState ordered(RunMode mode) {
    return RunState.ordered(spec(mode, null));
  }

  static RunState automatic() {
    return ordered(RunMode.AUTO).opened(1);
  }

  static RunState manual() {
    return ordered(RunMode.MANUAL).opened(1);
  }

  static RunState inCampaign() {
    return RunState.ordered(spec(RunMode.AUTO, "c-1")).opened(1);
  }

  /** AUTO: Base Research has an output and found a Live version; the comparison is next. */
  static RunState afterResearch() {
    return finish(automatic(), researched());
  }

  /** AUTO: the synthesis is next. */
  static RunState afterComparison() {
    return finish(afterResearch(), compared());
  }

  /** AUTO: all three steps have an output and a new version is Live. */
  static RunState completed() {
    return finish(afterComparison(), blended(Publication.PUBLISHED));
  }

  static RunState inReview() {
    return finish(afterComparison(), blended(Publication.IN_REVIEW));
  }

  /** MANUAL: all three steps were asked for one by one. */
  static RunState completedByHand() {
    RunState run = manual();
    run = finish(accepted(run, Commands.request(Step.BASE_RESEARCH)), researched());
    run = finish(accepted(run, Commands.request(Step.COMPARISON_ANALYSIS)), compared());
    run = accepted(run, Commands.request(Step.BLENDED_SYNTHESIS));
    return finish(run, blended(Publication.PUBLISHED));
  }

  /** AUTO: the comparison's first attempt waits for an hour. */
  static RunState parked() {
    return finish(afterResearch(), new Outcome.Parked("QUOTA_USED_UP", NOON.plusSeconds(3600)));
  }

  static RunState failed() {
    return finish(afterResearch(), failure());
  }

  static RunState cancelledDuringComparison() {
    return accepted(begin(afterResearch()), Commands.plain(CommandType.CANCEL));
  }

  static Outcome researched() {
    return new Outcome.Researched(5, "Allowed-Regulated", LIVE);
  }

  static Outcome researchedWithoutBaseline() {
    return new Outcome.Researched(1, "Allowed-Regulated", null);
  }

  static Outcome compared() {
    return new Outcome.Compared(LIVE, 3);
  }

  static Outcome blended(Publication publication) {
    return new Outcome.Blended(6, "Allowed-Regulated", publication);
  }

  static Outcome failure() {
    return new Outcome.Failed("PROVIDER_REFUSED", "The key is not valid");
  }

  /** The state once its next attempt is being made. */
  static RunState begin(RunState run) {
    if (run.next(NOON) instanceof Move.Attempt move) {
      return run.began(move.attempt(), NOON);
    }
    throw new AssertionError("No attempt is next but " + run.next(NOON));
  }

  /** The state once its next attempt was made and ended so. */
  static RunState finish(RunState run, Outcome outcome) {
    RunState begun = begin(run);
    ActiveAttempt active = begun.active();
    if (active == null) {
      throw new AssertionError("Nothing is active in " + begun);
    }
    return begun.finished(active.step(), active.number(), outcome, NOON.plusSeconds(60));
  }

  static RunState accepted(RunState run, Command command) {
    if (run.decide(command) instanceof Decision.Accepted accepted) {
      return accepted.next();
    }
    throw new AssertionError("Refused: " + run.decide(command).answer());
  }

  static AnswerCode refusal(RunState run, Command command) {
    return run.decide(command).answer().code();
  }
}
