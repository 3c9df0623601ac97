package org.lexatlas.activities.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.temporal.client.WorkflowStub;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lexatlas.activities.provider.simulated.SimulatedSettings;
import org.lexatlas.activities.provider.simulated.SimulatedSettings.Fault;
import org.lexatlas.domain.run.PublishingPolicy;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.domain.run.Step;
import org.lexatlas.domain.run.StepStatus;
import org.lexatlas.store.Json;
import org.lexatlas.store.analysis.AnalysisRow;
import org.lexatlas.store.analysis.VersionRow;
import org.lexatlas.workflows.run.RunResult;

class WholeRunInMemoryIT {

  private static final SimulatedSettings CALM = SimulatedSettings.CALM;

  @Test
  void publishesTheFirstRunAndConfirmsItWithTheNext() {
    try (var whole = new WholeRun(CALM)) {
      RunSpec first = WholeRun.spec(RunMode.AUTO, PublishingPolicy.AUTO, "2026-01-31");
      assertThat(whole.run(first).status()).isEqualTo(RunStatus.COMPLETED);
      AnalysisRow live = analysis(whole);
      assertThat(live.liveVersion()).isEqualTo(2);

      RunSpec second = WholeRun.spec(RunMode.AUTO, PublishingPolicy.AUTO, "2026-02-28");
      RunState state = whole.run(second);

      assertThat(state.status()).isEqualTo(RunStatus.COMPLETED);
      assertThat(state.step(Step.COMPARISON_ANALYSIS).status()).isEqualTo(StepStatus.COMPLETED);
      AnalysisRow after = analysis(whole);
      assertThat(after.liveVersion()).isEqualTo(2);
      assertThat(after.verifiedAsOf()).hasToString("2026-02-28");
      assertThat(after.changedOn()).hasToString("2026-01-31");
      assertThat(after.verifiedBy()).isEqualTo(UUID.fromString(second.id()));
    }
  }

  @Test
  void everyStepsOutputHasItsPublishedShape() {
    try (var whole = new WholeRun(CALM)) {
      whole.run(WholeRun.spec(RunMode.AUTO, PublishingPolicy.AUTO, "2026-01-31"));
      RunSpec second = WholeRun.spec(RunMode.AUTO, PublishingPolicy.AUTO, "2026-02-28");
      whole.run(second);

      OutputSchema.RESEARCH.check(Json.of(whole.output(second, Step.BASE_RESEARCH)));
      OutputSchema.COMPARISON.check(Json.of(whole.output(second, Step.COMPARISON_ANALYSIS)));
      OutputSchema.SYNTHESIS.check(Json.of(whole.output(second, Step.BLENDED_SYNTHESIS)));
      assertThatThrownBy(() -> OutputSchema.COMPARISON.check(Json.of(Map.of("differences", 7))))
          .hasMessageContaining("differences");
    }
  }

  @Test
  void waitsInReviewAndPublishesWhenTold() {
    try (var whole = new WholeRun(CALM)) {
      RunSpec spec = WholeRun.spec(RunMode.AUTO, PublishingPolicy.REVIEW, "2026-01-31");
      WorkflowStub run = whole.start(spec);
      await().until(() -> whole.state(spec).status() == RunStatus.IN_REVIEW);
      assertThat(analysis(whole).liveVersion()).isNull();

      run.signal("publish");

      assertThat(run.getResult(RunResult.class).status()).isEqualTo(RunStatus.COMPLETED);
      assertThat(analysis(whole).liveVersion()).isEqualTo(2);
    }
  }

  @Test
  void withdrawsWhatIsRejected() {
    try (var whole = new WholeRun(CALM)) {
      RunSpec spec = WholeRun.spec(RunMode.AUTO, PublishingPolicy.REVIEW, "2026-01-31");
      WorkflowStub run = whole.start(spec);
      await().until(() -> whole.state(spec).status() == RunStatus.IN_REVIEW);

      run.signal("reject");

      assertThat(run.getResult(RunResult.class).status()).isEqualTo(RunStatus.COMPLETED);
      assertThat(whole.analyses.versions(analysis(whole).id(), Integer.MAX_VALUE, 10))
          .extracting(VersionRow::stage)
          .containsExactly("WITHDRAWN", "DRAFT");
    }
  }

  @Test
  void callsTheProviderOncePerAttemptAndStep() {
    try (var whole = new WholeRun(CALM)) {
      whole.run(WholeRun.spec(RunMode.AUTO, PublishingPolicy.AUTO, "2026-01-31"));
      assertThat(whole.calls.total()).isEqualTo(2);
    }
  }

  @Test
  void keepsTheRawReplyOfAMalformedOne() {
    try (var whole = new WholeRun(faulty(Fault.MALFORMED))) {
      RunSpec spec = WholeRun.spec(RunMode.AUTO, PublishingPolicy.AUTO, "2026-01-31");
      whole.start(spec);
      await().until(() -> whole.state(spec).status() == RunStatus.WAITING_FOR_OPERATOR);

      var attempt =
          whole.attempts.find(UUID.fromString(spec.id()), Step.BASE_RESEARCH, 1).orElseThrow();
      assertThat(attempt.state()).isEqualTo("FAILED");
      assertThat(attempt.errorType()).isEqualTo("OUTPUT_MALFORMED");
      assertThat(attempt.tokensOutput()).isPositive();
      assertThat(whole.calls.total()).isEqualTo(1);
    }
  }

  @Test
  void failsARefusalForGoodInTheProvidersWords() {
    try (var whole = new WholeRun(faulty(Fault.REFUSED))) {
      RunSpec spec = WholeRun.spec(RunMode.AUTO, PublishingPolicy.AUTO, "2026-01-31");
      whole.start(spec);
      await().until(() -> whole.state(spec).status() == RunStatus.WAITING_FOR_OPERATOR);

      assertThat(whole.state(spec).step(Step.BASE_RESEARCH).note()).isEqualTo("simulated: refused");
    }
  }

  @Test
  void parksAUsedUpQuotaUntilAnOperatorResumes() {
    try (var whole = new WholeRun(faulty(Fault.QUOTA))) {
      RunSpec spec = WholeRun.spec(RunMode.MANUAL, PublishingPolicy.AUTO, "2026-01-31");
      WorkflowStub run = whole.start(spec);
      run.signal("runBaseResearch");
      await().until(() -> whole.state(spec).step(Step.BASE_RESEARCH).status() == StepStatus.PARKED);

      long before = whole.calls.total();
      run.signal("resume");

      await().until(() -> whole.calls.total() > before);
    }
  }

  @Test
  void tellsOfATryThatTemporalRepeats() {
    try (var whole = new WholeRun(faulty(Fault.UNAVAILABLE))) {
      RunSpec spec = WholeRun.spec(RunMode.AUTO, PublishingPolicy.AUTO, "2026-01-31");
      whole.start(spec);
      await()
          .until(
              () ->
                  whole
                      .attempts
                      .find(UUID.fromString(spec.id()), Step.BASE_RESEARCH, 1)
                      .filter(row -> row.tryNumber() >= 2 && row.nextTryAt() != null)
                      .isPresent());
    }
  }

  @Test
  void movesAsideWhenAnotherVersionWentLiveMeanwhile() {
    try (var whole = new WholeRun(CALM)) {
      RunSpec early = WholeRun.spec(RunMode.AUTO, PublishingPolicy.REVIEW, "2026-02-28");
      WorkflowStub waiting = whole.start(early);
      await().until(() -> whole.state(early).status() == RunStatus.IN_REVIEW);
      RunSpec later = WholeRun.spec(RunMode.AUTO, PublishingPolicy.AUTO, "2026-02-28");
      whole.start(later); // waited for in the store: a client that waits lets the server skip time
      await().until(() -> whole.state(later).status() == RunStatus.COMPLETED);
      Integer live = analysis(whole).liveVersion();

      waiting.signal("publish");

      await().until(() -> whole.state(early).step(Step.BLENDED_SYNTHESIS).stale() != null);
      assertThat(analysis(whole).liveVersion()).isEqualTo(live);
      assertThat(whole.state(early).status()).isEqualTo(RunStatus.IN_REVIEW);
    }
  }

  private static SimulatedSettings faulty(Fault fault) {
    return new SimulatedSettings(1, Map.of(), 0, Map.of(fault, 1.0));
  }

  private static AnalysisRow analysis(WholeRun whole) {
    return whole.analyses.find("KZ", "Retail_Trading_Status").orElseThrow();
  }
}
