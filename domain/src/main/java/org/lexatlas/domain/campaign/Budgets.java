package org.lexatlas.domain.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What budgets and tolerances say. A budget is held so that runs in flight stay within it. */
final class Budgets {

  private Budgets() {}

  /** The limit that stops the campaign; null when none does. */
  static @Nullable PauseCause reached(CampaignLimits limits, Tally tally) {
    Integer tolerated = limits.toleratedFailures();
    if (tolerated != null && tally.failed() > tolerated) {
      return new PauseCause(
          PauseCause.Code.FAILURES,
          "%d runs failed, more than the %d tolerated".formatted(tally.failed(), tolerated));
    }
    Integer share = limits.toleratedFailurePercent();
    if (share != null && tally.failed() * 100 > share * tally.total()) {
      return new PauseCause(
          PauseCause.Code.FAILURE_SHARE,
          "%d of %d runs failed, more than the %d %% tolerated"
              .formatted(tally.failed(), tally.total(), share));
    }
    return tally.active() > 0 && affordable(limits, tally) <= 0 && !spent(limits, tally)
        ? null // what is in flight may turn out cheaper
        : exhausted(limits, tally);
  }

  private static boolean spent(CampaignLimits limits, Tally tally) {
    Long tokens = limits.tokenBudget();
    BigDecimal cost = limits.costBudget();
    return (tokens != null && tally.tokens() >= tokens)
        || (cost != null && tally.cost().compareTo(cost) >= 0);
  }

  private static @Nullable PauseCause exhausted(CampaignLimits limits, Tally tally) {
    if (affordableTokens(limits, tally) <= 0) {
      return new PauseCause(
          PauseCause.Code.TOKEN_BUDGET,
          "%,d of %,d tokens are spent%s"
              .formatted(
                  tally.tokens(),
                  limits.tokenBudget(),
                  next(tally, "about %,d tokens".formatted(average(tally)))));
    }
    if (affordableCost(limits, tally) <= 0) {
      return new PauseCause(
          PauseCause.Code.COST_BUDGET,
          "%s of %s are spent%s"
              .formatted(
                  plain(tally.cost()),
                  plain(Objects.requireNonNull(limits.costBudget())),
                  next(tally, "about " + plain(averageCost(tally)))));
    }
    return null;
  }

  private static String next(Tally tally, String each) {
    return tally.spentRuns() == 0 ? "" : ", and a run takes " + each;
  }

  /** How many more runs the budgets pay for, beside those in flight. */
  static long affordable(CampaignLimits limits, Tally tally) {
    return Math.min(affordableTokens(limits, tally), affordableCost(limits, tally));
  }

  private static long affordableTokens(CampaignLimits limits, Tally tally) {
    Long budget = limits.tokenBudget();
    if (budget == null) {
      return Long.MAX_VALUE;
    }
    long average = average(tally);
    if (tally.tokens() >= budget || average == 0) {
      return unknown(tally, tally.tokens() >= budget);
    }
    // an open run is taken to spend as much as those that ended, whatever it spent already
    return Math.max(0, (budget - tally.spentTokens()) / average - tally.running());
  }

  private static long affordableCost(CampaignLimits limits, Tally tally) {
    BigDecimal budget = limits.costBudget();
    if (budget == null) {
      return Long.MAX_VALUE;
    }
    BigDecimal average = averageCost(tally);
    boolean spent = tally.cost().compareTo(budget) >= 0;
    if (spent || average.signum() == 0) {
      return unknown(tally, spent);
    }
    BigDecimal runs = budget.subtract(tally.spentCost()).divide(average, 0, RoundingMode.FLOOR);
    return Math.max(0, runs.longValue() - tally.running());
  }

  /** While nothing is known of what a run costs, one at a time is tried. */
  private static long unknown(Tally tally, boolean spent) {
    if (spent) {
      return 0;
    }
    return tally.spentRuns() > 0 ? Long.MAX_VALUE : Math.max(0, 1 - tally.running());
  }

  private static long average(Tally tally) {
    return tally.spentRuns() == 0 ? 0 : tally.spentTokens() / tally.spentRuns();
  }

  private static BigDecimal averageCost(Tally tally) {
    return tally.spentRuns() == 0
        ? BigDecimal.ZERO
        : tally.spentCost().divide(BigDecimal.valueOf(tally.spentRuns()), 8, RoundingMode.HALF_UP);
  }

  private static String plain(BigDecimal amount) {
    return amount
        .setScale(Math.min(4, Math.max(2, amount.scale())), RoundingMode.HALF_UP)
        .toPlainString();
  }
}
