package org.lexatlas.activities.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.temporal.client.WorkflowStub;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lexatlas.activities.provider.Progress;
import org.lexatlas.activities.provider.ProviderFailure;
import org.lexatlas.activities.provider.RawReply;
import org.lexatlas.activities.provider.ResearchProvider;
import org.lexatlas.activities.provider.ResearchQuestion;
import org.lexatlas.activities.provider.simulated.SimulatedProvider;
import org.lexatlas.activities.provider.simulated.SimulatedSettings;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.run.PublishingPolicy;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.domain.run.Step;
import org.lexatlas.domain.run.StepStatus;
import org.lexatlas.store.Books;
import org.lexatlas.store.run.AttemptRow;
import org.lexatlas.workflows.run.RunResult;

/** A provider that is away, out of quota, or broken for as long as a test says. */
@Timeout(value = 10, unit = TimeUnit.MINUTES) // on a machine that is busy with other things
class ProviderDownInMemoryIT {

  private final Moody provider = new Moody();

  @Test
  void aRunOutlivesTwoDaysOfAProviderThatIsDown() {
    provider.fault.set(() -> new ProviderFailure.Unavailable("overloaded", null));
    try (var whole = whole()) {
      RunSpec spec = spec(RunMode.AUTO);
      WorkflowStub run = whole.start(spec);
      await().atMost(Duration.ofMinutes(1)).until(() -> attempt(whole, spec).tryNumber() >= 1);

      whole.temporal.sleep(Duration.ofDays(2));
      AttemptRow waiting = attempt(whole, spec);
      assertThat(waiting.errorType()).isEqualTo("PROVIDER_UNAVAILABLE");
      assertThat(waiting.nextTryAt()).isNotNull();
      assertThat(waiting.tryNumber()).isGreaterThan(100);
      provider.fault.set(null);

      assertThat(run.getResult(RunResult.class).status()).isEqualTo(RunStatus.COMPLETED);
      assertThat(whole.state(spec).step(Step.BASE_RESEARCH).attempts()).isEqualTo(1);
      new Books(whole.database).balanced();
    }
  }

  @Test
  void aQuotaParksTheStepUntilAnOperatorEndsTheWait() {
    provider.fault.set(() -> new ProviderFailure.QuotaExhausted("per day", Duration.ofHours(20)));
    try (var whole = whole()) {
      RunSpec spec = spec(RunMode.AUTO);
      WorkflowStub run = whole.start(spec);
      await().atMost(Duration.ofMinutes(1)).until(() -> step(whole, spec) == StepStatus.PARKED);
      assertThat(whole.state(spec).status()).isEqualTo(RunStatus.RUNNING);
      provider.fault.set(null);

      run.signal("resume", Map.of("actor", "ann", "reason", "the quota was raised"));

      assertThat(run.getResult(RunResult.class).status()).isEqualTo(RunStatus.COMPLETED);
      assertThat(whole.state(spec).step(Step.BASE_RESEARCH).attempts()).isEqualTo(1);
    }
  }

  @Test
  void faultsOfOurOwnAreFinalAfterFiveWhateverOtherTriesCameBetween() {
    provider.fault.set(() -> new ProviderFailure.Unavailable("overloaded", null));
    try (var whole = whole()) {
      RunSpec spec = spec(RunMode.AUTO);
      whole.start(spec);
      whole.temporal.sleep(Duration.ofHours(1));
      assertThat(attempt(whole, spec).tryNumber()).isGreaterThan(10);
      int before = provider.calls.get();
      provider.fault.set(() -> new IllegalStateException("broken"));

      whole.temporal.sleep(Duration.ofHours(2));

      assertThat(step(whole, spec)).isEqualTo(StepStatus.FAILED);
      assertThat(provider.calls.get() - before).isEqualTo(5);
      assertThat(attempt(whole, spec).errorType()).isEqualTo("UNEXPECTED");
    }
  }

  @Test
  void anErrorOfTheMachineIsNotTriedWithoutEnd() {
    provider.error = new NoClassDefFoundError("gone");
    try (var whole = whole()) {
      RunSpec spec = spec(RunMode.AUTO);
      whole.start(spec);

      whole.temporal.sleep(Duration.ofHours(2));

      assertThat(step(whole, spec)).isEqualTo(StepStatus.FAILED);
      assertThat(whole.state(spec).step(Step.BASE_RESEARCH).note()).contains("gone");
      assertThat(provider.calls.get()).isEqualTo(5);
    }
  }

  private WholeRun whole() {
    var whole = new WholeRun(SimulatedSettings.CALM, List.of(provider));
    provider.answers = new SimulatedProvider(SimulatedSettings.CALM, whole.calls);
    return whole;
  }

  private static StepStatus step(WholeRun whole, RunSpec spec) {
    return whole.state(spec).step(Step.BASE_RESEARCH).status();
  }

  private static AttemptRow attempt(WholeRun whole, RunSpec spec) {
    return await()
        .atMost(Duration.ofMinutes(1))
        .until(
            () -> whole.attempts.find(UUID.fromString(spec.id()), Step.BASE_RESEARCH, 1),
            java.util.Optional::isPresent)
        .orElseThrow();
  }

  private static RunSpec spec(RunMode mode) {
    return WholeRun.spec(mode, PublishingPolicy.AUTO, "2026-01-31", "moody");
  }

  /** Answers like the simulated provider, or fails as it is told. */
  private static final class Moody implements ResearchProvider {

    final AtomicReference<@Nullable Supplier<RuntimeException>> fault = new AtomicReference<>();
    volatile @Nullable Error error;
    final AtomicInteger calls = new AtomicInteger();
    @Nullable SimulatedProvider answers;

    @Override
    public String id() {
      return "moody";
    }

    @Override
    public RawReply research(ResearchQuestion question, Progress progress) {
      calls.incrementAndGet();
      Error broken = error;
      if (broken != null) {
        throw broken;
      }
      Supplier<RuntimeException> failure = fault.get();
      if (failure != null) {
        throw failure.get();
      }
      return answers().research(question, progress);
    }

    @Override
    public ResearchOutput read(RawReply reply, ResearchQuestion question) {
      return answers().read(reply, question);
    }

    private SimulatedProvider answers() {
      return Objects.requireNonNull(answers);
    }
  }
}
