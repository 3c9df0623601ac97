package org.lexatlas.store.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.run.Outcome;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.RunStatus;

class RunStoreIT {

  private final RunFixture fixture = new RunFixture();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void takesTheSameOrderOnce() {
    RunSpec spec = RunFixture.spec(RunMode.AUTO);

    assertThat(fixture.runs.order(spec, RunFixture.workflowId(spec), null))
        .isInstanceOf(RunStore.Ordered.Created.class);
    assertThat(fixture.runs.order(spec, RunFixture.workflowId(spec), null))
        .isInstanceOf(RunStore.Ordered.Repeated.class);
  }

  @Test
  void refusesASecondOpenRunOfAnAnalysis() {
    RunSpec first = RunFixture.spec(RunMode.AUTO);
    RunSpec second = RunFixture.spec(RunMode.AUTO);
    fixture.runs.order(first, RunFixture.workflowId(first), null);

    var ordered = fixture.runs.order(second, RunFixture.workflowId(second), null);

    assertThat(ordered).isEqualTo(new RunStore.Ordered.Busy(UUID.fromString(first.id())));
    assertThat(fixture.runs.find(UUID.fromString(second.id()))).isEmpty();
  }

  @Test
  void takesTheNextGenerationAtEachOpening() {
    RunSpec spec = RunFixture.spec(RunMode.AUTO);
    RunState first = fixture.ordered(spec);
    RunState second = fixture.opened(spec);

    assertThat(first.generation()).isEqualTo(1);
    assertThat(second.generation()).isEqualTo(2);
    assertThat(second.revision()).isGreaterThan(first.revision());
  }

  @Test
  void healsTheMissingRowOfARunThatWasStartedByHand() {
    RunSpec spec = RunFixture.spec(RunMode.MANUAL);

    RunState state = fixture.opened(spec);

    assertThat(state.spec()).isEqualTo(spec);
    assertThat(fixture.stored(UUID.fromString(spec.id())).status())
        .isEqualTo(RunStatus.WAITING_FOR_OPERATOR);
  }

  @Test
  void opensNoSecondRunByHandWhileOneIsOpen() {
    RunSpec first = RunFixture.spec(RunMode.AUTO);
    fixture.ordered(first);
    RunSpec second = RunFixture.spec(RunMode.AUTO);

    var opened = fixture.opening.open(RunFixture.opener(second), second);

    assertThat(opened.busy()).isEqualTo(UUID.fromString(first.id()));
    assertThat(fixture.runs.find(UUID.fromString(second.id()))).isEmpty();
  }

  @Test
  void allowsAnotherRunOnceTheFirstHasEnded() {
    RunSpec first = RunFixture.spec(RunMode.AUTO);
    RunState state = fixture.ordered(first);
    state = fixture.made(fixture.next(state), new Outcome.Researched(1, "Banned", null));
    state =
        fixture.made(
            fixture.next(state),
            new Outcome.Blended(2, "Banned", org.lexatlas.domain.run.Publication.PUBLISHED));

    RunSpec second = RunFixture.spec(RunMode.AUTO);
    assertThat(state.status()).isEqualTo(RunStatus.COMPLETED);
    assertThat(fixture.runs.order(second, RunFixture.workflowId(second), null))
        .isInstanceOf(RunStore.Ordered.Created.class);
  }
}
