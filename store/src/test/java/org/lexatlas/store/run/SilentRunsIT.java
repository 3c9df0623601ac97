package org.lexatlas.store.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.domain.run.Step;
import org.lexatlas.store.Json;

class SilentRunsIT {

  private static final SilentRuns.Deed TERMINATED =
      new SilentRuns.Deed("execution", "terminated", "ann@desk", "wrong country\0");

  private final RunFixture fixture = new RunFixture();
  private final SilentRuns silent = new SilentRuns(fixture.database, Clock.systemUTC());
  private final RunSpec spec = RunFixture.spec(RunMode.AUTO);
  private final UUID id = UUID.fromString(spec.id());

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void asksForEachSilentRunOncePerSilence() {
    fixture.ordered(spec);

    assertThat(silent.take(Duration.ofMinutes(1), 10)).as("it has just been opened").isEmpty();
    age();
    assertThat(silent.take(Duration.ofMinutes(1), 10)).hasSize(1);
    assertThat(silent.take(Duration.ofMinutes(1), 10)).as("just looked at").isEmpty();
  }

  @Test
  void aTerminatedRunIsCancelledWithItsAttemptAndTold() {
    fixture.attempts.claim(fixture.next(fixture.ordered(spec)), handle -> Json.of("inputs"));

    silent.ended(row(), TERMINATED);
    silent.ended(row(), TERMINATED);

    RunState state = fixture.stored(id);
    assertThat(state.status()).isEqualTo(RunStatus.CANCELLED);
    assertThat(state.step(Step.BLENDED_SYNTHESIS).note()).contains("terminated", "ann@desk");
    assertThat(fixture.attempts.find(id, Step.BASE_RESEARCH, 1).orElseThrow().state())
        .isEqualTo("CANCELLED");
    assertThat(fixture.commands.ofRun(id)).hasSize(1);
    CommandRow told = fixture.commands.ofRun(id).getFirst();
    assertThat(told.name()).isEqualTo("terminated (Temporal)");
    assertThat(told.claimedActor()).isEqualTo("ann@desk");
    assertThat(told.reason()).isEqualTo("wrong country\uFFFD");
    assertThat(told.revision()).isEqualTo(state.revision());
  }

  @Test
  void anExecutionThatHasOpenedTheRunMeanwhileIsLeftAlone() {
    fixture.ordered(spec);
    RunRow looked = row();
    RunState opened = fixture.opened(spec);

    silent.ended(looked, TERMINATED);

    assertThat(fixture.stored(id)).isEqualTo(opened);
  }

  @Test
  void anExecutionThatOpensItsRunOnceMoreIsNoNewsButAnotherOneIs() {
    fixture.ordered(spec);
    fixture.opened(spec);
    assertThat(fixture.commands.ofRun(id)).isEmpty();

    fixture.opening.open(
        new RunOpening.Opener(
            RunFixture.workflowId(spec), "default", "namespace-id", "other", "other", null),
        spec);

    assertThat(fixture.commands.ofRun(id))
        .extracting(CommandRow::name)
        .containsExactly("start (Temporal)");
  }

  @Test
  void aResetIsToldOnceAndItsExecutionRemembered() {
    fixture.ordered(spec);
    var reset = new SilentRuns.Deed("another", "reset", "ann", "from the top");

    silent.reset(row(), reset);
    silent.reset(row(), reset);

    assertThat(row().executionId()).isEqualTo("another");
    assertThat(fixture.commands.ofRun(id)).hasSize(1);
    assertThat(fixture.commands.ofRun(id).getFirst().reason()).isEqualTo("from the top");
  }

  @Test
  void aResetThatOpenedTheRunIsToldWhoDidItAfterwards() {
    fixture.ordered(spec);
    fixture.opening.open(
        new RunOpening.Opener(
            RunFixture.workflowId(spec), "default", "namespace-id", "reset", "execution", null),
        spec);
    assertThat(silent.resetWithoutWho(row(), "reset")).isTrue();

    silent.reset(row(), new SilentRuns.Deed("reset", "reset", "ann", "from the top"));

    assertThat(silent.resetWithoutWho(row(), "reset")).isFalse();
    assertThat(fixture.commands.ofRun(id))
        .extracting(CommandRow::claimedActor, CommandRow::reason)
        .containsExactly(tuple("ann", "from the top"));
  }

  @Test
  void anExecutionThatWeStartAgainIsToldOnce() {
    fixture.ordered(spec);
    silent.rebuilt(row(), "ann", "it was gone");
    RunRow before = row();
    fixture.opening.open(
        new RunOpening.Opener(
            RunFixture.workflowId(spec), "default", "namespace-id", "other", "other", null),
        spec);

    assertThat(fixture.commands.ofRun(id)).extracting(CommandRow::name).containsExactly("rebuild");
    assertThat(silent.unchanged(before)).isFalse();
    silent.livesIn(before, "another");
    assertThat(row().namespaceId()).as("it has moved on").isEqualTo("namespace-id");
    silent.livesIn(row(), "another");
    assertThat(row().namespaceId()).isEqualTo("another");
  }

  @Test
  void listsAllThatHaveNotEndedPageByPage() {
    fixture.ordered(spec);

    assertThat(silent.unended(null, 10)).extracting(RunRow::id).containsExactly(id);
    assertThat(silent.unended(id, 10)).isEmpty();
    silent.ended(row(), TERMINATED);
    assertThat(silent.unended(null, 10)).isEmpty();
  }

  @Test
  void anAttemptThatAnotherTryIsAliveWithIsHeld() {
    RunState state = fixture.ordered(spec);
    AttemptStore.Claim first = fixture.next(state);
    assertThat(claimed(first)).isInstanceOf(AttemptStore.Claimed.Yours.class);

    assertThat(claimed(first)).isInstanceOf(AttemptStore.Claimed.Held.class);
    fixture.attempts.noteTry(first, "PROVIDER_UNAVAILABLE", "overloaded", null);
    assertThat(claimed(first))
        .as("the first try has failed")
        .isInstanceOf(AttemptStore.Claimed.Yours.class);
    fixture
        .database
        .jdbi()
        .useHandle(h -> h.execute("update step_attempt set alive_at = now() - interval '16 s'"));
    assertThat(claimed(first))
        .as("it has fallen silent")
        .isInstanceOf(AttemptStore.Claimed.Yours.class);
    fixture.attempts.keepReply(
        first, new AttemptStore.KeptReply("reply", null, Json.of("")), new long[4]);
    assertThat(((AttemptStore.Claimed.Yours) claimed(first)).reply()).isNotNull();
  }

  private AttemptStore.Claimed claimed(AttemptStore.Claim claim) {
    return fixture.attempts.claim(claim, handle -> Json.of("inputs"));
  }

  private RunRow row() {
    return fixture.runs.find(id).orElseThrow();
  }

  private void age() {
    fixture
        .database
        .jdbi()
        .useHandle(handle -> handle.execute("update run set updated_at = now() - interval '1 h'"));
  }
}
