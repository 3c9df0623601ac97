package org.lexatlas.worker;

import io.temporal.common.VersioningBehavior;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.simulated.SimulatedSettings;
import org.lexatlas.domain.run.Step;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The worker's settings, each documented in {@code docs/settings.md}.
 *
 * @param provider who does the steps of a run that names nobody
 * @param rates calls a minute by provider or {@code provider/model}
 * @param prices by provider or {@code provider/model}
 */
@ConfigurationProperties("lexatlas")
public record WorkerSettings(
    Database database,
    @DefaultValue("corpus") String provider,
    Run run,
    Corpus corpus,
    Simulated simulated,
    Campaign campaign,
    @DefaultValue Map<String, Integer> rates,
    @DefaultValue Map<String, Price> prices,
    SearchAttributes searchAttributes,
    @DefaultValue Worker worker) {

  public WorkerSettings {
    rates.forEach((key, rate) -> require(rate > 0, "lexatlas.rates." + key, "more than 0", rate));
  }

  private static void require(boolean holds, String setting, String bounds, Object value) {
    if (!holds) {
      throw new IllegalArgumentException("%s must be %s, not %s".formatted(setting, bounds, value));
    }
  }

  record Database(String url, String user, String password, @DefaultValue("20") int poolSize) {

    Database {
      require(poolSize > 0, "lexatlas.database.pool-size", "more than 0", poolSize);
    }
  }

  record Run(
      @DefaultValue("24h") Duration openWindow, @DefaultValue("true") boolean reviewBySignal) {

    Run {
      require(!openWindow.isNegative(), "lexatlas.run.open-window", "0s or more", openWindow);
    }
  }

  record Campaign(
      @DefaultValue("10m") Duration turn,
      @DefaultValue("100") int runsAtOnce,
      @DefaultValue("2m") Duration silence) {

    Campaign {
      require(
          turn.compareTo(Duration.ofMinutes(20)) <= 0 && turn.compareTo(Duration.ofSeconds(1)) >= 0,
          "lexatlas.campaign.turn",
          "from 1s to 20m",
          turn);
      require(silence.isPositive(), "lexatlas.campaign.silence", "more than 0s", silence);
      require(runsAtOnce > 0, "lexatlas.campaign.runs-at-once", "more than 0", runsAtOnce);
    }
  }

  /** Per million tokens, and per call, in any one currency. */
  record Price(
      @DefaultValue("0") BigDecimal input,
      @DefaultValue("0") BigDecimal output,
      @Nullable BigDecimal thinking,
      @DefaultValue("0") BigDecimal cached,
      @DefaultValue("0") BigDecimal perCall) {

    Price {
      Stream.of(input, output, thinking == null ? output : thinking, cached, perCall)
          .forEach(price -> require(price.signum() >= 0, "lexatlas.prices", "0 or more", price));
    }
  }

  /** Whether the worker registers its search attributes at start. */
  record SearchAttributes(@DefaultValue("true") boolean register) {}

  /**
   * How a worker leaves, and which version of the code it is.
   *
   * @param grace how long steps that run may take to finish once the process is told to end
   * @param versioning whether Temporal's worker versioning routes runs by version
   * @param deployment the deployment's name, for versioning
   * @param buildId this build's name within it, such as a commit
   * @param behavior whether open runs stay with their version (PINNED) or move to the current one
   */
  record Worker(
      @DefaultValue("30s") Duration grace,
      @DefaultValue("false") boolean versioning,
      @DefaultValue("lexatlas") String deployment,
      @DefaultValue("unnamed") String buildId,
      @DefaultValue("AUTO_UPGRADE") VersioningBehavior behavior) {}

  record Corpus(
      @DefaultValue("on") Switch samples,
      @DefaultValue("52428800") long maxBytes,
      @DefaultValue("on") Switch embeddings,
      @Nullable Path rules) {

    Corpus {
      require(maxBytes > 0, "lexatlas.corpus.max-bytes", "more than 0", maxBytes);
    }
  }

  /** On or off, in the words of YAML and of people. */
  enum Switch {
    ON,
    OFF,
    TRUE,
    FALSE;

    boolean on() {
      return this == ON || this == TRUE;
    }
  }

  record Simulated(
      @DefaultValue("1") long seed,
      @DefaultValue Map<Step, Duration> latency,
      @DefaultValue("0") double jitter,
      @DefaultValue Map<SimulatedSettings.Fault, Double> faults) {

    Simulated {
      require(isShare(jitter), "lexatlas.simulated.jitter", "from 0 to 1", jitter);
      latency.forEach(
          (step, time) ->
              require(
                  !time.isNegative(), "lexatlas.simulated.latency." + step, "0s or more", time));
      faults.forEach(
          (fault, share) ->
              require(isShare(share), "lexatlas.simulated.faults." + fault, "from 0 to 1", share));
    }

    private static boolean isShare(double value) {
      return value >= 0 && value <= 1;
    }
  }
}
