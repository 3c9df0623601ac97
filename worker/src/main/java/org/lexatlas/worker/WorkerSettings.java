package org.lexatlas.worker;

import java.time.Duration;
import java.util.Map;
import org.lexatlas.activities.provider.simulated.SimulatedSettings;
import org.lexatlas.domain.run.Step;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The worker's settings, each documented in {@code docs/settings.md}.
 *
 * @param provider who does the steps of a run that names nobody
 */
@ConfigurationProperties("lexatlas")
record WorkerSettings(
    Database database,
    @DefaultValue("corpus") String provider,
    Run run,
    Corpus corpus,
    Simulated simulated,
    SearchAttributes searchAttributes,
    @DefaultValue Worker worker) {

  record Database(String url, String user, String password, @DefaultValue("20") int poolSize) {}

  record Run(
      @DefaultValue("24h") Duration openWindow, @DefaultValue("true") boolean reviewBySignal) {}

  /** Whether the worker registers its search attributes at start. */
  record SearchAttributes(@DefaultValue("true") boolean register) {}

  /**
   * How a worker leaves.
   *
   * @param grace how long steps that run may take to finish once the process is told to end
   */
  record Worker(@DefaultValue("30s") Duration grace) {}

  record Corpus(
      @DefaultValue("on") Switch samples,
      @DefaultValue("52428800") long maxBytes,
      @DefaultValue("on") Switch embeddings) {}

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
      @DefaultValue Map<SimulatedSettings.Fault, Double> faults) {}
}
