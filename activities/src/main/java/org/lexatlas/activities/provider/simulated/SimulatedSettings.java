package org.lexatlas.activities.provider.simulated;

import java.time.Duration;
import java.util.Map;
import org.lexatlas.domain.run.Step;

/**
 * How the simulated provider behaves. All zero by default: it answers at once and never fails.
 *
 * @param seed same seed, same answers
 * @param latency how long a call of each step takes
 * @param jitter the share of the latency by which it varies, 0 to 1
 * @param faults how often a call ends in each fault, 0 to 1
 */
public record SimulatedSettings(
    long seed, Map<Step, Duration> latency, double jitter, Map<Fault, Double> faults) {

  public static final SimulatedSettings CALM = new SimulatedSettings(1, Map.of(), 0, Map.of());

  public SimulatedSettings {
    latency = Map.copyOf(latency);
    faults = Map.copyOf(faults);
  }

  /** The faults that can be injected. */
  public enum Fault {
    /** Too many calls; try again in a second. */
    RATE_LIMITED,
    /** A quota that refills in ten minutes. */
    QUOTA,
    UNAVAILABLE,
    REFUSED,
    /** A reply that is no output. */
    MALFORMED,
    /** A fault that no provider should have. */
    UNEXPECTED
  }
}
