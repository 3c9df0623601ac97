package org.lexatlas.domain.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BasisTest {

  private static final LocalDate THEN = LocalDate.parse("2025-06-30");
  private static final LocalDate NOW = LocalDate.parse("2026-11-26");

  @Test
  void nothingIsComparedWithItsFuture() {
    assertThat(real(THEN).mayBuildOn(real(NOW))).isFalse();
    assertThat(real(NOW).mayBuildOn(real(THEN))).isTrue();
    assertThat(real(NOW).mayBuildOn(real(NOW))).isTrue();
  }

  @Test
  void anEarlierDayLeavesTheLaterOneLive() {
    assertThat(real(THEN).asideOf(real(NOW))).contains(Aside.EARLIER_DAY);
    assertThat(real(NOW).asideOf(real(NOW))).isEmpty();
    assertThat(real(NOW).asideOf(real(THEN))).isEmpty();
    assertThat(Aside.EARLIER_DAY.words(real(THEN), 5, real(NOW)))
        .isEqualTo(
            "it is as of 2025-06-30, and version 5, which is Live, is verified as of"
                + " 2026-11-26.");
  }

  @Test
  void whatIsRealTakesThePlaceOfWhatIsSimulatedWhateverItsDay() {
    assertThat(real(THEN).asideOf(simulated(NOW))).isEmpty();
    assertThat(real(NOW).asideOf(simulated(THEN))).isEmpty();
  }

  @Test
  void saysWhyThereIsNothingToCompareWith() {
    assertThat(real(NOW).nothingToCompareWith(null, null))
        .isEqualTo("No live version to compare with");
    assertThat(real(THEN).nothingToCompareWith(real(NOW), 5))
        .isEqualTo(
            "No version as of 2025-06-30 or earlier to compare with: version 5, which is Live, is"
                + " as of 2026-11-26");
    assertThat(real(NOW).nothingToCompareWith(simulated(NOW), 2)).contains("2", "simulated");
    assertThat(simulated(NOW).nothingToCompareWith(real(NOW), 2)).contains("2", "is real");
  }

  @Property
  void whatIsSimulatedAndWhatIsRealNeverMeet(
      @ForAll @IntRange(max = 50) int day, @ForAll @IntRange(max = 50) int other) {
    Basis one = real(THEN.plusDays(day));
    Basis invented = simulated(THEN.plusDays(other));
    assertThat(one.mayBuildOn(invented)).isFalse();
    assertThat(invented.mayBuildOn(one)).isFalse();
    assertThat(invented.asideOf(one)).contains(Aside.SIMULATED);
    assertThat(one.asideOf(invented)).isEmpty();
  }

  @Property
  void whatMayTakeThePlaceOfTheLiveVersionMayBeComparedWithIt(
      @ForAll @IntRange(max = 50) int day, @ForAll @IntRange(max = 50) int other) {
    Basis result = real(THEN.plusDays(day));
    Basis live = real(THEN.plusDays(other));
    assertThat(result.asideOf(live).isEmpty()).isEqualTo(result.mayBuildOn(live));
  }

  private static Basis real(LocalDate day) {
    return new Basis(day, false);
  }

  private static Basis simulated(LocalDate day) {
    return new Basis(day, true);
  }
}
