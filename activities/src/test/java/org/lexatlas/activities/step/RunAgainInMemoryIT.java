package org.lexatlas.activities.step;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.domain.run.Step;
import org.lexatlas.store.analysis.AnalysisRow;
import org.lexatlas.store.analysis.VersionRow;
import org.lexatlas.store.run.AttemptEnd;

/** What a run that is run again makes of what it found, and published, before. */
class RunAgainInMemoryIT {

  private final DatedProvider library =
      new DatedProvider().since("2020-01-01", "Restricted").since("2026-01-01", "Banned");
  private final WholeRun whole = new WholeRun(SimulatedSettings.CALM, List.of(library));

  @AfterEach
  void stop() {
    whole.close();
  }

  @Test
  void aReRunThatFindsThePredecessorTrueTakesBackWhatTheRunPublished() {
    real("2025-06-30");
    RunSpec second = real("2026-06-30");
    assertThat(version(4).status()).isEqualTo("Banned");
    library.since("2026-02-01", "Restricted");

    again(second);

    assertThat(outcome(second, Step.BLENDED_SYNTHESIS, 2))
        .isEqualTo(new Outcome.Blended(6, "Restricted", Publication.PUBLISHED));
    assertThat(analysis().liveVersion()).isEqualTo(6);
    assertThat(version(6).changeNote())
        .isEqualTo("What version 2 says was found again, and takes the place of version 4.");
  }

  @Test
  void aReRunThatFindsWhatTheRunPublishedConfirmsIt() {
    real("2025-06-30");
    RunSpec second = real("2026-06-30");
    RunSpec third = real("2026-07-31");
    assertThat(analysis().verifiedBy()).isEqualTo(UUID.fromString(third.id()));

    again(second);

    assertThat(outcome(second, Step.COMPARISON_ANALYSIS, 2))
        .as("the run's own version is what is looked into, so it is no baseline")
        .isInstanceOfSatisfying(
            Outcome.Compared.class, compared -> assertThat(compared.baseline()).isEqualTo(2));
    assertThat(outcome(second, Step.BLENDED_SYNTHESIS, 2))
        .isEqualTo(new Outcome.Blended(4, "Banned", Publication.CONFIRMED));
    assertThat(analysis().liveVersion()).isEqualTo(4);
    assertThat(analysis().verifiedAsOf()).hasToString("2026-07-31");
    assertThat(whole.analyses.versions(analysis().id()).getFirst().step())
        .as("only its research left a draft")
        .isEqualTo("BASE_RESEARCH");
  }

  @Test
  void aReRunOfTheFirstRunIsComparedWithWhatItPublished() {
    RunSpec first = real("2026-06-30");
    assertThat(version(2).changeNote()).isEqualTo("First analysis. Status Banned.");

    again(first);

    assertThat(outcome(first, Step.BLENDED_SYNTHESIS, 2))
        .as("nothing new")
        .isEqualTo(new Outcome.Blended(2, "Banned", Publication.CONFIRMED));
    library.since("2026-02-01", "Restricted");
    again(first);
    assertThat(outcome(first, Step.COMPARISON_ANALYSIS, 2))
        .isInstanceOfSatisfying(
            Outcome.Compared.class, compared -> assertThat(compared.baseline()).isEqualTo(2));
    assertThat(outcome(first, Step.BLENDED_SYNTHESIS, 3))
        .isEqualTo(new Outcome.Blended(5, "Restricted", Publication.PUBLISHED));
    assertThat(version(5).baseline()).isEqualTo(2);
    assertThat(version(5).changeNote()).startsWith("Status changed from Banned to Restricted");
    assertThat(version(2).stage()).isEqualTo("SUPERSEDED");
  }

  @Test
  void aReRunOfAnEarlierDayThatFindsTheSameNamesWhatTheRunFoundBefore() {
    RunSpec first = real("2025-06-30");
    real("2026-06-30");

    again(first);

    assertThat(outcome(first, Step.BLENDED_SYNTHESIS, 2))
        .isEqualTo(new Outcome.Blended(2, "Restricted", Publication.KEPT_ASIDE));
    library.since("2025-05-01", "Allowed-Regulated");
    again(first);
    again(first);
    assertThat(outcome(first, Step.BLENDED_SYNTHESIS, 3))
        .isEqualTo(new Outcome.Blended(7, "Allowed-Regulated", Publication.KEPT_ASIDE));
    assertThat(outcome(first, Step.BLENDED_SYNTHESIS, 4))
        .as("found again, it stays aside")
        .isEqualTo(outcome(first, Step.BLENDED_SYNTHESIS, 3));
    assertThat(version(7).stage()).isEqualTo("DRAFT");
    assertThat(version(7).aside()).isEqualTo(Aside.EARLIER_DAY);
    assertThat(analysis().liveVersion()).isEqualTo(4);
  }

  @Test
  void whatWasKeptAsideGivesWayToThePublishedOne() {
    RunSpec first = real("2025-06-30");
    real("2026-06-30");
    library.since("2025-05-01", "Allowed-Regulated");
    again(first);
    assertThat(version(6).aside()).isEqualTo(Aside.EARLIER_DAY);
    whole.stage(4, "WITHDRAWN");

    again(first);

    assertThat(outcome(first, Step.BLENDED_SYNTHESIS, 3))
        .isEqualTo(new Outcome.Blended(8, "Allowed-Regulated", Publication.PUBLISHED));
    assertThat(version(6).stage()).isEqualTo("SUPERSEDED");
    assertThat(analysis().liveVersion()).isEqualTo(8);
  }

  private void again(RunSpec run) {
    whole.signalled(run, "requestStep", Map.of("step", "BASE_RESEARCH", "scope", "AND_DOWNSTREAM"));
  }

  private RunSpec real(String asOf) {
    return run(WholeRun.spec(RunMode.AUTO, PublishingPolicy.AUTO, asOf, DatedProvider.ID));
  }

  private RunSpec run(RunSpec spec) {
    assertThat(whole.run(spec).status()).isEqualTo(RunStatus.COMPLETED);
    return spec;
  }

  private AnalysisRow analysis() {
    return whole.analyses.find("KZ", "Retail_Trading_Status").orElseThrow();
  }

  private VersionRow version(int number) {
    return whole.analyses.version(analysis().id(), number).orElseThrow();
  }

  private Outcome outcome(RunSpec spec, Step step, int attempt) {
    var row = whole.attempts.find(UUID.fromString(spec.id()), step, attempt).orElseThrow();
    return Objects.requireNonNull(
        Objects.requireNonNull(row.report()).as(AttemptEnd.class).outcome());
  }
}
