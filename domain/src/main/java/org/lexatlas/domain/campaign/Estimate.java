package org.lexatlas.domain.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign would take, from what earlier runs took.
 *
 * @param tokens null when nothing is known of such runs
 * @param cost null when nothing is known of such runs, or the provider has no price
 * @param seconds null when nothing is known of such runs
 * @param basis what the numbers rest on, for a person
 */
public record Estimate(
    long runs,
    @Nullable Long tokens,
    @Nullable BigDecimal cost,
    @Nullable Long seconds,
    String basis) {

  /**
   * What is known of earlier runs.
   *
   * @param runs how many are known
   * @param tokensPerRun on average, and likewise the others
   * @param secondsPerRun what its steps took, without the waits between them
   * @param callsPerMinute the provider's rate; null where it has none
   */
  public record History(
      long runs,
      double tokensPerRun,
      @Nullable BigDecimal costPerRun,
      double secondsPerRun,
      double callsPerRun,
      @Nullable Integer callsPerMinute) {}

  /** Pure: the slowest of places, starts and the provider's rate decides the duration. */
  public static Estimate of(long runs, CampaignLimits limits, String provider, History history) {
    if (history.runs() == 0) {
      return new Estimate(
          runs, null, null, null, "no run of provider %s has ended yet".formatted(provider));
    }
    BigDecimal perRun = history.costPerRun();
    double byPlaces = Math.ceil((double) runs / limits.runsAtOnce()) * history.secondsPerRun();
    Integer perMinute = limits.startsPerMinute();
    double byStarts = perMinute == null ? 0 : 60.0 * runs / perMinute;
    Integer rate = history.callsPerMinute();
    double byRate = rate == null ? 0 : 60.0 * runs * history.callsPerRun() / rate;
    double seconds = Math.max(byPlaces, Math.max(byStarts, byRate));
    String decided =
        seconds == byPlaces
            ? "%d runs at once".formatted(limits.runsAtOnce())
            : seconds == byStarts
                ? "%d starts a minute".formatted(perMinute)
                : "the provider's %d calls a minute".formatted(rate);
    return new Estimate(
        runs,
        Math.round(runs * history.tokensPerRun()),
        perRun == null
            ? null
            : perRun.multiply(BigDecimal.valueOf(runs)).setScale(4, RoundingMode.HALF_UP),
        (long) Math.ceil(seconds),
        ("the steps of the last %d runs of provider %s took %.1f s and %.0f tokens a run; %s decide"
                + " the duration")
            .formatted(
                history.runs(),
                provider,
                history.secondsPerRun(),
                history.tokensPerRun(),
                decided));
  }
}
