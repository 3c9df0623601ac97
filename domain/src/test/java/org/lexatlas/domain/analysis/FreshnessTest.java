package org.lexatlas.domain.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FreshnessTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

  @Test
  void agesAfterAQuarter() {
    LocalDate edge = TODAY.minusDays(Freshness.FRESH_DAYS);
    assertThat(Freshness.of(TODAY, TODAY)).isEqualTo(Freshness.FRESH);
    assertThat(Freshness.of(edge, TODAY)).isEqualTo(Freshness.FRESH);
    assertThat(Freshness.of(edge.minusDays(1), TODAY)).isEqualTo(Freshness.AGEING);
    assertThat(Freshness.of(null, TODAY)).isEqualTo(Freshness.NEVER);
  }
}
