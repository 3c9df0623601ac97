package org.lexatlas.store.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.run.AnswerCode;
import org.lexatlas.domain.run.Command;
import org.lexatlas.domain.run.Decision;
import org.lexatlas.domain.run.Outcome;
import org.lexatlas.domain.run.Publication;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.domain.run.Step;

class CommandStoreIT {

  private final RunFixture fixture = new RunFixture();
  private final RunSpec spec = RunFixture.spec(RunMode.MANUAL);
  private final UUID id = UUID.fromString(spec.id());

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void keepsACommandWithItsEffectAndAnswersARepeatAsBefore() {
    RunState state = fixture.ordered(spec);
    var arrival = arrival(state, RunFixture.request("c1", Step.BASE_RESEARCH));

    var first = fixture.commands.keep(arrival);
    var again = fixture.commands.keep(arrival);

    assertThat(first.fresh()).isTrue();
    assertThat(again.fresh()).isFalse();
    assertThat(again.answer()).isEqualTo(first.answer());
    assertThat(fixture.stored(id).queue()).hasSize(1);
    CommandRow row = fixture.commands.ofRun(id, Long.MAX_VALUE, 10).getFirst();
    assertThat(row.repeats()).isEqualTo(1);
    assertThat(row.claimedActor()).isEqualTo("ann");
    assertThat(row.channel()).isEqualTo("TEMPORAL");
  }

  @Test
  void keepsTheActorOfACommandThatTheApiSent() {
    RunState state = fixture.ordered(spec);
    Command command = RunFixture.request("c1", Step.BASE_RESEARCH);
    fixture.commands.keepPending(id, command, "{}");
    fixture.commands.keep(arrival(state, command));

    CommandRow row = fixture.commands.find(id, "c1").orElseThrow();
    assertThat(row.actor()).isEqualTo("ann");
    assertThat(row.channel()).isEqualTo("API");
    assertThat(row.accepted()).isTrue();
  }

  @Test
  void refusesToReopenWhileAnotherRunOfTheAnalysisIsOpen() {
    RunState ended = ended(fixture.ordered(spec));
    fixture.ordered(RunFixture.spec(RunMode.MANUAL));

    var kept = fixture.commands.keep(arrival(ended, RunFixture.request("c9", Step.BASE_RESEARCH)));

    assertThat(kept.answer().code()).isEqualTo(AnswerCode.ANALYSIS_BUSY);
    assertThat(fixture.stored(id)).isEqualTo(ended);
  }

  @Test
  void asksForAnotherLookWhenARefusalWasJudgedByAnOlderState() {
    RunState old = fixture.ordered(spec);
    fixture.commands.keep(arrival(old, RunFixture.request("c1", Step.BASE_RESEARCH)));

    var kept =
        fixture.commands.keep(arrival(old, RunFixture.request("c2", Step.BLENDED_SYNTHESIS)));

    assertThat(kept.storedRevision()).isEqualTo(fixture.stored(id).revision());
    assertThat(fixture.commands.find(id, "c2")).isEmpty();
  }

  @Test
  void changesNothingForAFencedExecution() {
    RunState old = fixture.ordered(spec);
    RunState newer = fixture.opened(spec);

    var kept = fixture.commands.keep(arrival(old, RunFixture.request("c1", Step.BASE_RESEARCH)));

    assertThat(kept.fenced()).isTrue();
    assertThat(kept.answer().accepted()).isFalse();
    assertThat(fixture.stored(id)).isEqualTo(newer);
    assertThat(fixture.commands.pending(Duration.ZERO, 10)).isEmpty();
    assertThat(fixture.commands.expire(Duration.ZERO)).as("it is told already").isZero();
    var owner = fixture.commands.keep(arrival(newer, RunFixture.request("c1", Step.BASE_RESEARCH)));
    assertThat(owner.answer().accepted()).as("the id is free for the owner").isTrue();
  }

  @Test
  void aCommandOfTheApiThatAFencedExecutionTookStaysPending() {
    RunState old = fixture.ordered(spec);
    fixture.opened(spec);
    Command command = RunFixture.request("c1", Step.BASE_RESEARCH);
    fixture.commands.keepPending(id, command, "{}");

    assertThat(fixture.commands.keep(arrival(old, command)).answer().accepted()).isFalse();

    assertThat(fixture.commands.find(id, "c1").orElseThrow().answer()).isEmpty();
  }

  @Test
  void theLastJudgementIsNeverAcceptedWithoutItsEffect() {
    RunState old = fixture.ordered(spec);
    fixture.commands.keep(arrival(old, RunFixture.request("c1", Step.BASE_RESEARCH)));
    RunState stored = fixture.stored(id);

    var kept =
        fixture.commands.keep(arrival(old, RunFixture.request("c2", Step.BASE_RESEARCH), true));

    assertThat(kept.answer().code()).isEqualTo(AnswerCode.PLAN_CHANGED);
    assertThat(fixture.stored(id)).isEqualTo(stored);
  }

  @Test
  void expiresWhatTemporalDidNotTake() {
    fixture.ordered(spec);
    fixture.commands.keepPending(id, RunFixture.request("c1", Step.BASE_RESEARCH), "{}");

    assertThat(fixture.commands.expire(Duration.ofMinutes(5))).isZero();
    assertThat(fixture.commands.expire(Duration.ZERO)).isEqualTo(1);
    assertThat(fixture.commands.find(id, "c1").orElseThrow().code()).isEqualTo("EXPIRED");
  }

  @Test
  void anIdHasItsAnswerAndNoOtherEffectInTheNextExecutionToo() {
    RunState state = fixture.ordered(spec);
    fixture.commands.keep(arrival(state, RunFixture.request("c1", Step.BASE_RESEARCH)));

    RunState opened = fixture.opened(spec);
    var kept = fixture.commands.keep(arrival(opened, RunFixture.request("c1", Step.BASE_RESEARCH)));

    assertThat(kept.fresh()).isFalse();
    assertThat(kept.answer().code()).isEqualTo(AnswerCode.ACCEPTED);
    assertThat(fixture.stored(id)).isEqualTo(opened);
  }

  private RunState ended(RunState state) {
    RunState now = state;
    for (Step step : Step.values()) {
      fixture.commands.keep(arrival(now, RunFixture.request("r" + step, step)));
      now = fixture.stored(id);
      now =
          fixture.made(
              fixture.next(now),
              switch (step) {
                case BASE_RESEARCH -> new Outcome.Researched(1, "Banned", 7);
                case COMPARISON_ANALYSIS -> new Outcome.Compared(7, 0);
                case BLENDED_SYNTHESIS -> new Outcome.Blended(2, "Banned", Publication.PUBLISHED);
              });
    }
    assertThat(now.status()).isEqualTo(RunStatus.COMPLETED);
    return now;
  }

  private CommandStore.Arrival arrival(RunState state, Command command) {
    return arrival(state, command, false);
  }

  private CommandStore.Arrival arrival(RunState state, Command command, boolean last) {
    Decision decision = state.decide(command);
    return new CommandStore.Arrival(
        id,
        state.generation(),
        command.id(),
        null,
        "requestStep",
        "{}",
        command,
        decision.answer(),
        last,
        decision instanceof Decision.Accepted yes ? yes.next() : null,
        null,
        true);
  }
}
