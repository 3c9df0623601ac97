package org.lexatlas.activities.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.temporal.client.WorkflowStub;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lexatlas.activities.provider.simulated.SimulatedSettings;
import org.lexatlas.activities.provider.simulated.SimulatedSettings.Fault;
import org.lexatlas.domain.run.PublishingPolicy;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.domain.run.Step;
import org.lexatlas.domain.run.StepStatus;
import org.lexatlas.store.Books;
import org.lexatlas.workflows.run.RunResult;

/**
 * At least two hundred faults over all steps and phases, drawn by a seed: every run still comes to
 * its end with one output an attempt, and nothing is paid for twice.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES) // on a machine that is busy with other things
class FaultInjectionInMemoryIT {

  private static final long SEED = 20261126;
  private static final List<String> COUNTRIES =
      List.of("AT", "BE", "CH", "DE", "EE", "FI", "GR", "HU", "IE", "JP", "KZ", "LT");

  @Test
  void faultsAtEveryPointLoseAndDoubleNothing() {
    var busy = new SimulatedSettings(SEED, Map.of(), 0, Map.of(Fault.UNAVAILABLE, 0.1));
    try (var whole = new WholeRun(busy, database -> new InjectedFaults(database, SEED, 12))) {
      var runs = new ConcurrentLinkedQueue<RunSpec>();
      try (var lanes = Executors.newVirtualThreadPerTaskExecutor()) { // closing waits for all
        for (String country : COUNTRIES) {
          lanes.execute(
              () -> {
                runs.add(finished(whole, spec(RunMode.AUTO, country, "2026-01-31")));
                runs.add(finished(whole, spec(RunMode.AUTO, country, "2026-02-28")));
                runs.add(finishedByHand(whole, spec(RunMode.MANUAL, country, "2026-03-31")));
              });
        }
      }
      assertThat(runs).hasSize(3 * COUNTRIES.size());

      InjectedFaults faults = whole.faults();
      long injected =
          faults.counts().values().stream().mapToLong(Long::longValue).sum() + faults.unheard();
      assertThat(injected).as(faults.counts() + ", unheard " + faults.unheard()).isGreaterThan(200);
      assertThat(faults.counts().values()).as(faults.counts().toString()).allMatch(n -> n > 0);
      assertThat(faults.unheard()).isPositive();
      for (RunSpec run : runs) {
        assertThat(whole.state(run).status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(whole.state(run).step(Step.BASE_RESEARCH).attempts()).isEqualTo(1);
        assertThat(whole.state(run).step(Step.BLENDED_SYNTHESIS).attempts()).isEqualTo(1);
      }
      long lost = new Books(whole.database).balanced();
      assertThat(lost)
          .as("calls whose reply could not be kept: at most one a fault in keeping it")
          .isLessThanOrEqualTo(
              faults.count(InjectedFaults.Point.REPLY) + faults.count(InjectedFaults.Point.LEDGER));
    }
  }

  @Test
  void aFailureThatTemporalDidNotHearOfKeepsItsType() {
    var refusing = new SimulatedSettings(SEED, Map.of(), 0, Map.of(Fault.REFUSED, 1.0));
    try (var whole = new WholeRun(refusing, database -> new InjectedFaults(database, SEED, 0))) {
      RunSpec run = spec(RunMode.AUTO, "AT", "2026-01-31");
      whole.start(run);
      await()
          .atMost(Duration.ofMinutes(2))
          .until(() -> whole.state(run).step(Step.BASE_RESEARCH).status() == StepStatus.FAILED);
      await().atMost(Duration.ofMinutes(2)).until(() -> whole.faults().failuresForGood() == 2);

      var attempt = whole.attempts.find(UUID.fromString(run.id()), Step.BASE_RESEARCH, 1);
      assertThat(attempt.orElseThrow().errorType()).isEqualTo("PROVIDER_REFUSED");
    }
  }

  private static RunSpec finished(WholeRun whole, RunSpec run) {
    whole.start(run).getResult(RunResult.class);
    return run;
  }

  private static RunSpec finishedByHand(WholeRun whole, RunSpec run) {
    WorkflowStub workflow = whole.start(run);
    for (int i = 0; i < 5; i++) { // each is one more row of the audit log
      workflow.signal("noSuchSignal", Map.of());
    }
    workflow.signal("requestStep", Map.of("step", "BASE_RESEARCH", "scope", "AND_DOWNSTREAM"));
    workflow.getResult(RunResult.class);
    return run;
  }

  private static RunSpec spec(RunMode mode, String country, String asOf) {
    return new RunSpec(
        UUID.randomUUID().toString(),
        country,
        "Retail_Trading_Status",
        mode,
        "simulated",
        PublishingPolicy.AUTO,
        LocalDate.parse(asOf),
        null,
        null);
  }
}
