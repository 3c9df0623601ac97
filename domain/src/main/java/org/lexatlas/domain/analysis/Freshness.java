package org.lexatlas.domain.analysis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How long ago an analysis was last found true. */
public enum Freshness {
  /** Within the last {@link #FRESH_DAYS} days. */
  FRESH,
  /** Longer ago. */
  AGEING,
  /** It has no Live version. */
  NEVER;

  /** A quarter: what acts, registers and regulators' lists are usually revised in. */
  public static final int FRESH_DAYS = 90;

  /**
   * The freshness on a day.
   *
   * @param verifiedAsOf the last day for which the Live version was found true; null without one
   */
  public static Freshness of(@Nullable LocalDate verifiedAsOf, LocalDate today) {
    if (verifiedAsOf == null) {
      return NEVER;
    }
    return verifiedAsOf.isBefore(today.minusDays(FRESH_DAYS)) ? AGEING : FRESH;
  }
}
