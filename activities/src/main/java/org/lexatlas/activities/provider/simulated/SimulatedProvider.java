package org.lexatlas.activities.provider.simulated;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.Progress;
import org.lexatlas.activities.provider.ProviderFailure;
import org.lexatlas.activities.provider.RawReply;
import org.lexatlas.activities.provider.ResearchProvider;
import org.lexatlas.activities.provider.ResearchQuestion;
import org.lexatlas.activities.provider.TokenUse;
import org.lexatlas.activities.provider.simulated.SimulatedSettings.Fault;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.run.Step;
import org.lexatlas.store.Json;
import org.lexatlas.store.ledger.SimulatedCalls;
import tools.jackson.core.JacksonException;

/**
 * Invents answers: seeded, as fast or as slow and as faulty as its settings say. Counts each call
 * in a table of its own before it answers, so that a test can tell what was called from what was
 * kept.
 */
public final class SimulatedProvider implements ResearchProvider {

  private static final String MODEL = "simulated-1";

  private final SimulatedSettings settings;
  private final SimulatedCalls calls;

  public SimulatedProvider(SimulatedSettings settings, SimulatedCalls calls) {
    this.settings = settings;
    this.calls = calls;
  }

  @Override
  public String id() {
    return "simulated";
  }

  @Override
  public boolean simulated() {
    return true;
  }

  @Override
  public RawReply research(ResearchQuestion question, Progress progress) {
    Fault fault = call(Step.BASE_RESEARCH, question, progress);
    String body =
        fault == Fault.MALFORMED
            ? "{\"analysis_text\": \"simulated and cut short"
            : Json.of(SimulatedAnswer.to(question, settings.seed())).text();
    return new RawReply(body, MODEL, new TokenUse(2_000, 2_000, 0, 0));
  }

  @Override
  public Optional<RawReply> assist(Step step, ResearchQuestion question, Progress progress) {
    call(step, question, progress);
    return Optional.of(
        new RawReply("{\"simulated\": true}", MODEL, new TokenUse(1_500, 500, 0, 0)));
  }

  @Override
  public ResearchOutput read(RawReply reply, ResearchQuestion question) {
    try {
      return new Json(reply.body()).as(ResearchOutput.class);
    } catch (JacksonException e) {
      throw new ProviderFailure.Malformed(
          "The simulated reply is no output: " + e.getOriginalMessage(), e);
    }
  }

  /** Waits and fails as the settings say; returns the fault that is not a failure of the call. */
  private @Nullable Fault call(Step step, ResearchQuestion question, Progress progress) {
    progress.permit(MODEL);
    long number = calls.begin(step.name(), question.jurisdiction().code(), question.topic().id());
    var random = new SplittableRandom(settings.seed() * 1_000_003 + number);
    progress.phase("pretending to think");
    pause(step, random);
    Fault fault = fault(random);
    if (fault == null) {
      return null;
    }
    calls.ended(number, fault.name());
    return switch (fault) {
      case RATE_LIMITED ->
          throw new ProviderFailure.RateLimited("simulated: too many calls", Duration.ofSeconds(1));
      case QUOTA ->
          throw new ProviderFailure.QuotaExhausted(
              "simulated: the quota is used up", Duration.ofMinutes(10));
      case UNAVAILABLE -> throw new ProviderFailure.Unavailable("simulated: overloaded", null);
      case REFUSED -> throw new ProviderFailure.Refused("simulated: refused");
      case UNEXPECTED -> throw new IllegalStateException("simulated: unexpected");
      case MALFORMED -> fault;
    };
  }

  private void pause(Step step, SplittableRandom random) {
    Duration latency = settings.latency().getOrDefault(step, Duration.ZERO);
    if (latency.isZero()) {
      return;
    }
    double factor = 1 + settings.jitter() * (2 * random.nextDouble() - 1);
    try {
      Thread.sleep(Duration.ofMillis(Math.round(latency.toMillis() * factor)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProviderFailure.Unavailable("simulated: interrupted", e);
    }
  }

  private @Nullable Fault fault(SplittableRandom random) {
    double drawn = random.nextDouble();
    for (Map.Entry<Fault, Double> rate : settings.faults().entrySet()) {
      drawn -= rate.getValue();
      if (drawn < 0) {
        return rate.getKey();
      }
    }
    return null;
  }
}
