package org.lexatlas.domain.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.domain.run.RunFixtures.NOON;
import static org.lexatlas.domain.run.RunFixtures.afterComparison;
import static org.lexatlas.domain.run.RunFixtures.afterResearch;
import static org.lexatlas.domain.run.RunFixtures.automatic;
import static org.lexatlas.domain.run.RunFixtures.begin;
import static org.lexatlas.domain.run.RunFixtures.blended;
import static org.lexatlas.domain.run.RunFixtures.completed;
import static org.lexatlas.domain.run.RunFixtures.finish;
import static org.lexatlas.domain.run.RunFixtures.ordered;
import static org.lexatlas.domain.run.RunFixtures.researchedWithoutBaseline;

import org.junit.jupiter.api.Test;

class AutomaticRunTest {

  @Test
  void isStartingUntilAnExecutionOpensIt() {
    assertThat(ordered(RunMode.AUTO).status()).isEqualTo(RunStatus.STARTING);
    assertThat(automatic().status()).isEqualTo(RunStatus.RUNNING);
    assertThat(automatic().startedAt()).isNull();
  }

  @Test
  void goesThroughTheStepsByItself() {
    assertThat(nextStep(automatic())).isEqualTo(Step.BASE_RESEARCH);
    assertThat(nextStep(afterResearch())).isEqualTo(Step.COMPARISON_ANALYSIS);
    assertThat(nextStep(afterComparison())).isEqualTo(Step.BLENDED_SYNTHESIS);
    assertThat(completed().next(NOON)).isInstanceOf(Move.Close.class);
  }

  @Test
  void saysWhichStepABlockedOneWaitsFor() {
    RunState run = begin(automatic());

    assertThat(run.step(Step.BASE_RESEARCH).status()).isEqualTo(StepStatus.RUNNING);
    assertThat(run.waitingFor(Step.BASE_RESEARCH)).isNull();
    assertThat(run.waitingFor(Step.COMPARISON_ANALYSIS)).isEqualTo(Step.BASE_RESEARCH);
    assertThat(run.waitingFor(Step.BLENDED_SYNTHESIS)).isEqualTo(Step.COMPARISON_ANALYSIS);
  }

  @Test
  void startsWithItsFirstAttemptAndCompletesWithItsLast() {
    assertThat(begin(automatic()).startedAt()).isEqualTo(NOON);
    assertThat(afterComparison().completedAt()).isNull();
    assertThat(completed().status()).isEqualTo(RunStatus.COMPLETED);
    assertThat(completed().startedAt()).isEqualTo(NOON);
    assertThat(completed().completedAt()).isEqualTo(NOON.plusSeconds(60));
  }

  @Test
  void completesWhenTheLiveVersionIsConfirmed() {
    RunState run = finish(afterComparison(), blended(Publication.CONFIRMED));

    assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
    assertThat(run.reviewVersion()).isNull();
  }

  @Test
  void skipsTheComparisonWhenNothingIsLive() {
    RunState run = finish(automatic(), researchedWithoutBaseline());

    StepState comparison = run.step(Step.COMPARISON_ANALYSIS);
    assertThat(comparison.status()).isEqualTo(StepStatus.SKIPPED);
    assertThat(comparison.note()).isEqualTo(OutcomeRules.NO_BASELINE);
    assertThat(run.step(Step.BLENDED_SYNTHESIS).status()).isEqualTo(StepStatus.READY);
    assertThat(nextStep(run)).isEqualTo(Step.BLENDED_SYNTHESIS);
    assertThat(finish(run, blended(Publication.PUBLISHED)).status()).isEqualTo(RunStatus.COMPLETED);
  }

  @Test
  void goesOnWithTheActiveAttemptWhenAnExecutionDied() {
    RunState reopened = begin(afterResearch()).opened(2);

    assertThat(reopened.next(NOON)).isEqualTo(begin(afterResearch()).next(NOON));
    assertThat(begin(reopened)).isEqualTo(reopened);
  }

  private static Step nextStep(RunState run) {
    return ((Move.Attempt) run.next(NOON)).attempt().step();
  }
}
