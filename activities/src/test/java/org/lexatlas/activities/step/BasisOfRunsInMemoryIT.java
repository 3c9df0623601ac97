package org.lexatlas.activities.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.temporal.client.WorkflowStub;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lexatlas.activities.provider.simulated.SimulatedSettings;
import org.lexatlas.domain.analysis.Aside;
import org.lexatlas.domain.run.Outcome;
import org.lexatlas.domain.run.Publication;
import org.lexatlas.domain.run.PublishingPolicy;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.domain.run.Step;
import org.lexatlas.domain.run.StepStatus;
import org.lexatlas.store.analysis.AnalysisRow;
import org.lexatlas.store.analysis.VersionRow;
import org.lexatlas.store.run.AttemptEnd;

/** Nothing is known before its day, and nothing invented gets into what is real. */
class BasisOfRunsInMemoryIT {

  private final DatedProvider library =
      new DatedProvider().since("2020-01-01", "Restricted").since("2026-01-01", "Banned");
  private final WholeRun whole = new WholeRun(SimulatedSettings.CALM, List.of(library));

  @AfterEach
  void stop() {
    whole.close();
  }

  @Test
  void anEarlierDayIsComparedWithItsPastAndLeavesTheLaterVersionLive() {
    real("2025-06-30");
    real("2026-06-30");
    assertThat(analysis().liveVersion()).isEqualTo(4);
    library.since("2025-09-01", "Allowed-Regulated");

    RunSpec between = real("2025-12-31");

    assertThat(outcome(between, Step.COMPARISON_ANALYSIS))
        .isInstanceOfSatisfying(
            Outcome.Compared.class, compared -> assertThat(compared.baseline()).isEqualTo(2));
    assertThat(outcome(between, Step.BLENDED_SYNTHESIS))
        .isEqualTo(new Outcome.Blended(6, "Allowed-Regulated", Publication.KEPT_ASIDE));
    VersionRow aside = version(6);
    assertThat(aside.stage()).isEqualTo("DRAFT");
    assertThat(aside.aside()).isEqualTo(Aside.EARLIER_DAY);
    assertThat(aside.asOf()).hasToString("2025-12-31");
    assertThat(aside.baseline()).isEqualTo(2);
    assertThat(aside.changeNote())
        .startsWith("Kept aside: it is as of 2025-12-31, and version 4")
        .contains("Status changed from Restricted to Allowed-Regulated");
    assertThat(aside.content().text()).doesNotContain("Banned", "2026");
    assertThat(analysis().liveVersion()).isEqualTo(4);
    assertThat(analysis().verifiedAsOf()).hasToString("2026-06-30");

    RunSpec next = real("2025-12-31");
    assertThat(outcome(next, Step.BLENDED_SYNTHESIS))
        .as("history is compared with history that was kept aside")
        .isEqualTo(new Outcome.Blended(6, "Allowed-Regulated", Publication.KEPT_ASIDE));
    assertThat(outcome(real("2026-12-31"), Step.BLENDED_SYNTHESIS))
        .isEqualTo(new Outcome.Blended(4, "Banned", Publication.CONFIRMED));
  }

  @Test
  void aDayBeforeAllVersionsIsAFirstAnalysisAndSaysSo() {
    RunSpec later = real("2026-06-30");

    RunSpec early = real("2024-06-30");

    assertThat(state(early).step(Step.COMPARISON_ANALYSIS).status()).isEqualTo(StepStatus.SKIPPED);
    assertThat(state(early).step(Step.COMPARISON_ANALYSIS).note())
        .isEqualTo(
            "No version as of 2024-06-30 or earlier to compare with: version 2, which is Live, is"
                + " as of 2026-06-30");
    assertThat(version(4).changeNote()).contains("First analysis. Status Restricted.");
    assertThat(analysis().liveVersion()).isEqualTo(2);
    assertThat(analysis().verifiedBy()).isEqualTo(UUID.fromString(later.id()));
  }

  @Test
  void aReviewIsNotAskedForWhatCannotGoLive() {
    real("2026-06-30");
    RunSpec early =
        WholeRun.spec(RunMode.AUTO, PublishingPolicy.REVIEW, "2025-06-30", DatedProvider.ID);
    assertThat(whole.run(early).status()).isEqualTo(RunStatus.COMPLETED);
    assertThat(version(4).aside()).isEqualTo(Aside.EARLIER_DAY);
  }

  @Test
  void aRefreshForAnEarlierDayConfirmsNothingAnew() {
    real("2025-06-30");
    RunSpec last = real("2025-11-30");
    assertThat(outcome(real("2025-08-31"), Step.BLENDED_SYNTHESIS))
        .isEqualTo(new Outcome.Blended(2, "Restricted", Publication.CONFIRMED));
    assertThat(analysis().verifiedAsOf()).hasToString("2025-11-30");
    assertThat(analysis().verifiedBy()).isEqualTo(UUID.fromString(last.id()));
  }

  @Test
  void aRealRunTakesThePlaceOfASimulatedVersionWithoutReadingIt() {
    simulated("2026-06-30");
    assertThat(version(2).simulated()).isTrue();

    RunSpec real = real("2026-06-30");

    assertThat(state(real).step(Step.COMPARISON_ANALYSIS).note())
        .isEqualTo("No real version to compare with: version 2, which is Live, is simulated");
    assertThat(analysis().liveVersion()).isEqualTo(4);
    assertThat(version(4).simulated()).isFalse();
    assertThat(version(4).content().text()).doesNotContain("imulated");
    assertThat(version(2).stage()).isEqualTo("SUPERSEDED");
  }

  @Test
  void aSimulatedResultIsKeptAsideOfARealVersion() {
    RunSpec real = real("2025-06-30");

    RunSpec simulated = simulated("2026-06-30");

    assertThat(state(simulated).step(Step.COMPARISON_ANALYSIS).note()).contains("is real");
    assertThat(version(4).aside()).isEqualTo(Aside.SIMULATED);
    assertThat(version(4).changeNote()).startsWith("Kept aside: it is simulated");
    assertThat(analysis().liveVersion()).isEqualTo(2);
    assertThat(analysis().verifiedBy()).isEqualTo(UUID.fromString(real.id()));
    assertThat(outcome(simulated("2026-07-31"), Step.BLENDED_SYNTHESIS))
        .as("simulated after simulated, beside the real one")
        .isEqualTo(new Outcome.Blended(4, version(4).status(), Publication.KEPT_ASIDE));
  }

  @Test
  void whatRestsOnSimulatedResearchIsSimulatedWhoeverBlendsIt() {
    real("2025-06-30");
    RunSpec mixed =
        WholeRun.spec(RunMode.MANUAL, PublishingPolicy.AUTO, "2026-06-30", DatedProvider.ID);
    WorkflowStub run = whole.start(mixed);
    run.signal(
        "requestStep", Map.of("step", "BASE_RESEARCH", "inputs", Map.of("provider", "simulated")));
    await().until(() -> state(mixed).step(Step.BASE_RESEARCH).status() == StepStatus.COMPLETED);
    run.signal("requestStep", Map.of("step", "BLENDED_SYNTHESIS"));
    await().until(() -> state(mixed).status() == RunStatus.COMPLETED);

    assertThat(version(4).simulated()).isTrue();
    assertThat(version(4).aside()).isEqualTo(Aside.SIMULATED);
    assertThat(analysis().liveVersion()).isEqualTo(2);
  }

  @Test
  void aRealRunDoesNotConfirmASimulatedVersion() {
    real("2026-06-30");
    real("2025-06-30"); // kept aside: version 4
    withdraw(2);
    simulated("2026-06-30");
    assertThat(analysis().liveVersion()).isEqualTo(6);

    RunSpec run = real("2025-12-31");

    assertThat(outcome(run, Step.BLENDED_SYNTHESIS))
        .isEqualTo(new Outcome.Blended(8, "Restricted", Publication.PUBLISHED));
    assertThat(version(8).simulated()).isFalse();
    assertThat(analysis().liveVersion()).isEqualTo(8);
  }

  @Test
  void whatWasWithdrawnMeanwhileDoesNotComeBackByItself() {
    real("2025-06-30");
    RunSpec run =
        WholeRun.spec(RunMode.MANUAL, PublishingPolicy.AUTO, "2025-07-31", DatedProvider.ID);
    WorkflowStub stub = whole.start(run);
    for (Step step : List.of(Step.BASE_RESEARCH, Step.COMPARISON_ANALYSIS)) {
      stub.signal("requestStep", Map.of("step", step.name()));
      await().until(() -> state(run).step(step).status() == StepStatus.COMPLETED);
    }
    withdraw(2);

    stub.signal("requestStep", Map.of("step", "BLENDED_SYNTHESIS"));

    await().until(() -> state(run).status() == RunStatus.IN_REVIEW);
    assertThat(outcome(run, Step.BLENDED_SYNTHESIS))
        .isInstanceOfSatisfying(
            Outcome.Blended.class,
            blended -> assertThat(blended.publication()).isEqualTo(Publication.BASELINE_MOVED));
    assertThat(analysis().liveVersion()).isNull();
  }

  @Test
  void aReviewThatIsLateForItsDayIsRefusedWithTheReason() {
    library.since("2025-07-10", "Allowed-Regulated").since("2025-07-20", "Restricted");
    real("2025-06-30");
    RunSpec review =
        WholeRun.spec(RunMode.AUTO, PublishingPolicy.REVIEW, "2025-07-15", DatedProvider.ID);
    WorkflowStub stub = whole.start(review);
    await().until(() -> state(review).status() == RunStatus.IN_REVIEW);
    RunSpec later =
        WholeRun.spec(RunMode.AUTO, PublishingPolicy.AUTO, "2025-08-31", DatedProvider.ID);
    whole.start(later); // waited for in the store: a client that waits lets the server skip time
    await().until(() -> state(later).status() == RunStatus.COMPLETED);
    assertThat(analysis().verifiedAsOf()).hasToString("2025-08-31");

    stub.signal("publish", Map.of("reason", "checked"));

    await().until(() -> !whole.answers(review).isEmpty());
    assertThat(whole.answers(review))
        .singleElement()
        .asString()
        .startsWith("EARLIER_DAY: The version stays in review: it is as of 2025-07-15");
    assertThat(state(review).status()).isEqualTo(RunStatus.IN_REVIEW);
    assertThat(state(review).step(Step.BLENDED_SYNTHESIS).stale()).isNull();
    assertThat(analysis().liveVersion()).isEqualTo(2);
  }

  private void withdraw(int number) {
    whole.stage(number, "WITHDRAWN");
  }

  private RunSpec real(String asOf) {
    return run(WholeRun.spec(RunMode.AUTO, PublishingPolicy.AUTO, asOf, DatedProvider.ID));
  }

  private RunSpec simulated(String asOf) {
    return run(WholeRun.spec(RunMode.AUTO, PublishingPolicy.AUTO, asOf));
  }

  private RunSpec run(RunSpec spec) {
    assertThat(whole.run(spec).status()).isEqualTo(RunStatus.COMPLETED);
    return spec;
  }

  private RunState state(RunSpec spec) {
    return whole.state(spec);
  }

  private AnalysisRow analysis() {
    return whole.analyses.find("KZ", "Retail_Trading_Status").orElseThrow();
  }

  private VersionRow version(int number) {
    return whole.analyses.version(analysis().id(), number).orElseThrow();
  }

  private Outcome outcome(RunSpec spec, Step step) {
    return outcome(spec, step, 1);
  }

  private Outcome outcome(RunSpec spec, Step step, int attempt) {
    var row = whole.attempts.find(UUID.fromString(spec.id()), step, attempt).orElseThrow();
    return Objects.requireNonNull(
        Objects.requireNonNull(row.report()).as(AttemptEnd.class).outcome());
  }
}
