package org.lexatlas.browser;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.lexatlas.activities.provider.Progress;
import org.lexatlas.activities.provider.ProviderFailure;
import org.lexatlas.activities.provider.RawReply;
import org.lexatlas.activities.provider.ResearchProvider;
import org.lexatlas.activities.provider.ResearchQuestion;
import org.lexatlas.activities.provider.TokenUse;
import org.lexatlas.activities.provider.simulated.SimulatedProvider;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.store.Json;

/**
 * Does what a run's instructions say: {@code refuse}, {@code overloaded}, {@code quota}, {@code
 * wait NAME} (until {@link #release}), {@code hostile}; otherwise answers as the simulated provider
 * does.
 */
final class ScriptedProvider implements ResearchProvider {

  static final String ID = "simulated";
  private static final Map<String, CountDownLatch> WAITING = new ConcurrentHashMap<>();

  private final SimulatedProvider simulated;

  ScriptedProvider(SimulatedProvider simulated) {
    this.simulated = simulated;
  }

  /** Lets the calls that wait under a name go on, now or when they come. */
  static void release(String name) {
    latch(name).countDown();
  }

  private static CountDownLatch latch(String name) {
    return WAITING.computeIfAbsent(name, any -> new CountDownLatch(1));
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public boolean simulated() {
    return true;
  }

  @Override
  public RawReply research(ResearchQuestion question, Progress progress) {
    String script = question.instructions() == null ? "" : question.instructions();
    String[] words = script.split(" ");
    switch (words[0]) {
      case "refuse" -> throw new ProviderFailure.Refused("The provider will not answer this");
      case "overloaded" ->
          throw new ProviderFailure.Unavailable("The provider is overloaded", null);
      case "quota" ->
          throw new ProviderFailure.QuotaExhausted(
              "The day's quota is used up", Duration.ofHours(3));
      case "wait" -> waitFor(words[1], progress);
      case "hostile" -> {
        return hostile(question, progress);
      }
      default -> progress.phase("reading");
    }
    return simulated.research(question, progress);
  }

  private static void waitFor(String name, Progress progress) {
    progress.phase("reading 12 documents");
    try {
      latch(name).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProviderFailure.Unavailable("interrupted", e);
    }
  }

  /** The simulated answer with a script in every text of it. */
  private RawReply hostile(ResearchQuestion question, Progress progress) {
    RawReply honest = simulated.research(question, progress);
    String body =
        honest
            .body()
            .replace("Simulated", Json.of(Hostile.TEXT).text().replaceAll("^\"|\"$", ""))
            .replace("https://simulated.invalid", Hostile.ADDRESS);
    return new RawReply(body, "<script>alert('model')</script>", new TokenUse(1, 2, 3, 4));
  }

  @Override
  public ResearchOutput read(RawReply reply, ResearchQuestion question) {
    return simulated.read(reply, question);
  }
}
