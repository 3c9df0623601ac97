package org.lexatlas.domain.campaign;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign keeps within; each can be changed in flight. Null is no limit.
 *
 * @param runsAtOnce runs in flight; parked ones do not count
 * @param startsPerMinute runs started in any 60 seconds
 * @param tokenBudget tokens of all kinds, of all its runs
 * @param costBudget in the currency of the price table
 * @param toleratedFailures more failed slots than this pause the campaign
 * @param toleratedFailurePercent more failed slots than this share of all slots pause it
 * @param hours when runs may start
 */
public record CampaignLimits(
    int runsAtOnce,
    @Nullable Integer startsPerMinute,
    @Nullable Long tokenBudget,
    @Nullable BigDecimal costBudget,
    @Nullable Integer toleratedFailures,
    @Nullable Integer toleratedFailurePercent,
    @Nullable OpenHours hours) {

  public static final int DEFAULT_RUNS_AT_ONCE = 8;

  public static final CampaignLimits DEFAULT =
      new CampaignLimits(DEFAULT_RUNS_AT_ONCE, null, null, null, null, null, null);

  /** These limits with what a change says. */
  public CampaignLimits with(LimitChange change) {
    return new CampaignLimits(
        change.of("runsAtOnce", change.runsAtOnce(), runsAtOnce, DEFAULT_RUNS_AT_ONCE),
        change.of("startsPerMinute", change.startsPerMinute(), startsPerMinute),
        change.of("tokenBudget", change.tokenBudget(), tokenBudget),
        change.of("costBudget", change.costBudget(), costBudget),
        change.of("toleratedFailures", change.toleratedFailures(), toleratedFailures),
        change.of(
            "toleratedFailurePercent", change.toleratedFailurePercent(), toleratedFailurePercent),
        change.of("hours", change.hours(), hours));
  }
}
