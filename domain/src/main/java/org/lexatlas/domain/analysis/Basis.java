package org.lexatlas.domain.analysis;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an analysis speaks of: the day for which it is true, and whether it is invented. Decides
 * which version a refresh may build on, and whether its result may take the Live version's place,
 * so that nothing is known before its day and nothing invented gets into what is real.
 *
 * @param asOf of the Live version, where its place is asked for, the day of its last confirmation
 */
public record Basis(LocalDate asOf, boolean simulated) {

  /** Whether work on this basis may compare with, and carry over from, a version on that one. */
  public boolean mayBuildOn(Basis version) {
    return version.simulated == simulated && !version.asOf.isAfter(asOf);
  }

  /** Why a result on this basis leaves the Live version in its place; empty when it need not. */
  public Optional<Aside> asideOf(Basis live) {
    if (simulated && !live.simulated) {
      return Optional.of(Aside.SIMULATED);
    }
    return asOf.isBefore(live.asOf) && simulated == live.simulated
        ? Optional.of(Aside.EARLIER_DAY)
        : Optional.empty();
  }

  /**
   * Why work on this basis has nothing to compare with although a version is Live.
   *
   * @param live the version that is Live; null when none is
   * @param number its number
   */
  public String nothingToCompareWith(@Nullable Basis live, @Nullable Integer number) {
    if (live == null || number == null || mayBuildOn(live)) {
      return "No live version to compare with";
    }
    if (live.simulated != simulated) {
      return live.simulated
          ? "No real version to compare with: version %d, which is Live, is simulated"
              .formatted(number)
          : "No simulated version to compare with: version %d, which is Live, is real"
              .formatted(number);
    }
    return "No version as of %s or earlier to compare with: version %d, which is Live, is as of %s"
        .formatted(asOf, number, live.asOf);
  }
}
