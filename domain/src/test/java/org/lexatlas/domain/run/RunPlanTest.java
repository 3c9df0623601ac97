package org.lexatlas.domain.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.domain.run.Commands.request;
import static org.lexatlas.domain.run.Commands.requestDownstream;
import static org.lexatlas.domain.run.Commands.superseding;
import static org.lexatlas.domain.run.RunFixtures.accepted;
import static org.lexatlas.domain.run.RunFixtures.begin;
import static org.lexatlas.domain.run.RunFixtures.completed;
import static org.lexatlas.domain.run.RunFixtures.completedByHand;
import static org.lexatlas.domain.run.RunFixtures.failed;
import static org.lexatlas.domain.run.RunFixtures.manual;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.run.RunPlan.BecomesStale;
import org.lexatlas.domain.run.RunPlan.PlannedAttempt;

class RunPlanTest {

  private static final Map<Step, Long> TOKENS =
      Map.of(
          Step.BASE_RESEARCH, 4000L, Step.COMPARISON_ANALYSIS, 900L, Step.BLENDED_SYNTHESIS, 100L);

  @Test
  void namesTheAttemptAndWhatBecomesStale() {
    RunPlan plan = RunPlan.of(completed(), request(Step.BASE_RESEARCH), TOKENS);

    assertThat(plan.willRun()).containsExactly(new PlannedAttempt(Step.BASE_RESEARCH, 2));
    assertThat(plan.becomesStale())
        .containsExactly(
            new BecomesStale(Step.COMPARISON_ANALYSIS, StaleCause.UPSTREAM_RERUN),
            new BecomesStale(Step.BLENDED_SYNTHESIS, StaleCause.UPSTREAM_RERUN));
    assertThat(plan.estimatedTokens()).isEqualTo(4000);
    assertThat(plan.planVersion()).isEqualTo(completed().revision());
    assertThat(plan.refused()).isNull();
  }

  @Test
  void downstreamScopeLeavesNothingStale() {
    RunPlan plan = RunPlan.of(completed(), requestDownstream(Step.COMPARISON_ANALYSIS), TOKENS);

    assertThat(plan.willRun())
        .containsExactly(
            new PlannedAttempt(Step.COMPARISON_ANALYSIS, 2),
            new PlannedAttempt(Step.BLENDED_SYNTHESIS, 2));
    assertThat(plan.becomesStale()).isEmpty();
    assertThat(plan.estimatedTokens()).isEqualTo(1000);
  }

  @Test
  void automaticRunGoesOnAfterTheRequestedStep() {
    RunPlan plan = RunPlan.of(failed(), request(Step.COMPARISON_ANALYSIS), TOKENS);

    assertThat(plan.willRun())
        .containsExactly(
            new PlannedAttempt(Step.COMPARISON_ANALYSIS, 2),
            new PlannedAttempt(Step.BLENDED_SYNTHESIS, 1));
  }

  @Test
  void estimatesNothingForAStepThatNeverRan() {
    RunPlan plan = RunPlan.of(manual(), request(Step.BASE_RESEARCH), Map.of());

    assertThat(plan.estimatedTokens()).isNull();
  }

  @Test
  void saysWhyARequestWouldBeRefused() {
    RunPlan plan = RunPlan.of(manual(), request(Step.BLENDED_SYNTHESIS), TOKENS);

    assertThat(plan.refused()).isNotNull();
    assertThat(plan.refused().code()).isEqualTo(AnswerCode.STEP_NOT_READY);
    assertThat(plan.willRun()).isEmpty();
    assertThat(plan.becomesStale()).isEmpty();
  }

  @Test
  void stepsThatAreQueuedAnywayDoNotBecomeStale() {
    RunState running = begin(accepted(completedByHand(), requestDownstream(Step.BASE_RESEARCH)));

    RunPlan plan = RunPlan.of(running, superseding(Step.BASE_RESEARCH), TOKENS);

    assertThat(plan.willRun()).containsExactly(new PlannedAttempt(Step.BASE_RESEARCH, 3));
    assertThat(plan.becomesStale()).isEmpty();
  }

  @Test
  void lookingChangesNothing() {
    RunState run = completed();
    RunPlan.of(run, requestDownstream(Step.BASE_RESEARCH), TOKENS);

    assertThat(run).isEqualTo(completed());
  }
}
