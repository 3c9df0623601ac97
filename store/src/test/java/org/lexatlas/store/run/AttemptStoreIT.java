package org.lexatlas.store.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.run.Answer;
import org.lexatlas.domain.run.Command;
import org.lexatlas.domain.run.Decision;
import org.lexatlas.domain.run.Outcome;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.Step;
import org.lexatlas.domain.run.StepStatus;
import org.lexatlas.store.Json;

class AttemptStoreIT {

  private static final Outcome FOUND = new Outcome.Researched(1, "Banned", 7);

  private final RunFixture fixture = new RunFixture();
  private final RunSpec spec = RunFixture.spec(RunMode.AUTO);
  private final UUID id = UUID.fromString(spec.id());

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void givesTheKeptReplyToASecondClaim() {
    var claim = fixture.next(fixture.ordered(spec));
    fixture.attempts.claim(claim, handle -> Json.of(1));
    fixture.attempts.keepReply(
        claim, new AttemptStore.KeptReply("raw", "m", Json.of(5)), new long[] {3, 4, 0, 0});

    var again = fixture.attempts.claim(claim, handle -> Json.of(2));

    assertThat(again)
        .isEqualTo(
            new AttemptStore.Claimed.Yours(
                new Json("1"), new AttemptStore.KeptReply("raw", "m", new Json("5"))));
  }

  @Test
  void reportsAFinishedAttemptAgain() {
    var claim = fixture.next(fixture.ordered(spec));
    fixture.attempts.claim(claim, handle -> Json.of(1));
    AttemptEnd end = fixture.attempts.end(claim, Json.of(9), "d", (handle, state) -> FOUND);

    var again = fixture.attempts.claim(claim, handle -> Json.of(1));

    assertThat(end.kind()).isEqualTo(AttemptEnd.Kind.FINISHED);
    assertThat(again).isEqualTo(new AttemptStore.Claimed.Ended(end));
  }

  @Test
  void keepsTheStateInTheTransactionThatEndsTheAttempt() {
    RunState state = fixture.made(fixture.next(fixture.ordered(spec)), FOUND);

    assertThat(state.step(Step.BASE_RESEARCH).status()).isEqualTo(StepStatus.COMPLETED);
    assertThat(fixture.attempts.find(id, Step.BASE_RESEARCH, 1).orElseThrow().state())
        .isEqualTo("COMPLETED");
  }

  @Test
  void writesNothingWhenTheMakingFails() {
    var claim = fixture.next(fixture.ordered(spec));
    fixture.attempts.claim(claim, handle -> Json.of(1));
    try {
      fixture.attempts.end(
          claim,
          Json.of(9),
          "d",
          (handle, state) -> {
            throw new IllegalStateException("half way");
          });
    } catch (IllegalStateException expected) {
      assertThat(expected).hasMessage("half way");
    }

    assertThat(fixture.stored(id).awaits(Step.BASE_RESEARCH, 1)).isTrue();
    assertThat(fixture.attempts.find(id, Step.BASE_RESEARCH, 1).orElseThrow().digest()).isNull();
  }

  @Test
  void fencesAnExecutionThatANewerOneReplaced() {
    var old = fixture.next(fixture.ordered(spec));
    fixture.attempts.claim(old, handle -> Json.of(1));
    RunState newer = fixture.opened(spec);

    AttemptEnd end = fixture.attempts.end(old, Json.of(9), "d", (handle, state) -> FOUND);

    assertThat(end.kind()).isEqualTo(AttemptEnd.Kind.FENCED);
    assertThat(fixture.stored(id)).isEqualTo(newer);
    assertThat(fixture.attempts.claim(old, handle -> Json.of(1)))
        .isInstanceOfSatisfying(
            AttemptStore.Claimed.Ended.class,
            ended -> assertThat(ended.end().kind()).isEqualTo(AttemptEnd.Kind.FENCED));
  }

  @Test
  void keepsALateResultOfASupersededAttemptWithoutMakingItCurrent() {
    var first = fixture.next(fixture.ordered(spec));
    fixture.attempts.claim(first, handle -> Json.of(1));
    RunState superseded = accepted(first.state(), "again");

    AttemptEnd late = fixture.attempts.end(first, Json.of("late"), "d", (h, s) -> FOUND);

    assertThat(late.kind()).isEqualTo(AttemptEnd.Kind.OVERTAKEN);
    assertThat(late.stored()).isEqualTo(superseded);
    var row = fixture.attempts.find(id, Step.BASE_RESEARCH, 1).orElseThrow();
    assertThat(row.state()).isEqualTo("SUPERSEDED");
    assertThat(row.digest()).isEqualTo("d");
    assertThat(fixture.stored(id).step(Step.BASE_RESEARCH).currentAttempt()).isNull();
  }

  @Test
  void appliesAnOutcomeToWhatIsStoredWhenACommandCameBetween() {
    var claim = fixture.next(fixture.ordered(spec));
    fixture.attempts.claim(claim, handle -> Json.of(1));
    RunState paused =
        claim.state().decide(pause()) instanceof Decision.Accepted yes ? yes.next() : claim.state();
    fixture.attempts.keepState(paused, null, null, null);

    AttemptEnd end = fixture.attempts.end(claim, Json.of(9), "d", (h, s) -> FOUND);

    assertThat(end.baseRevision()).isEqualTo(paused.revision());
    assertThat(fixture.stored(id).paused()).isTrue();
    assertThat(fixture.stored(id).revision()).isEqualTo(paused.revision() + 1);
  }

  private RunState accepted(RunState state, String commandId) {
    Command command = RunFixture.request(commandId, Step.BASE_RESEARCH);
    var decision = (Decision.Accepted) state.decide(command);
    Answer answer = decision.answer();
    fixture.commands.keep(
        new CommandStore.Arrival(
            id,
            state.generation(),
            commandId,
            null,
            "requestStep",
            "{}",
            command,
            answer,
            false,
            decision.next(),
            null,
            true));
    return decision.next();
  }

  private static Command pause() {
    Command any = RunFixture.request("p", Step.BASE_RESEARCH);
    return new Command(
        "p",
        org.lexatlas.domain.run.CommandType.PAUSE,
        null,
        any.scope(),
        any.reason(),
        any.actor(),
        any.channel(),
        null,
        false,
        any.inputs(),
        null,
        any.at());
  }
}
