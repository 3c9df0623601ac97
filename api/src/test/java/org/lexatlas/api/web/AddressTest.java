package org.lexatlas.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddressTest {

  @Test
  void keepsTheStateOfAListInItsQuery() {
    Address address = Address.of("/runs").with("text", "a & b").with("state", "FAILED");
    assertThat(address).hasToString("/runs?text=a+%26+b&state=FAILED");
    assertThat(address.without("text").with("state", "")).hasToString("/runs");
    assertThat(Address.of("/x").with("c", List.of("KZ", "", "JP"))).hasToString("/x?c=KZ&c=JP");
  }

  @Test
  void tellsLengthsOfTimeInTwoUnits() {
    assertThat(Moment.lasting(Duration.ofMillis(1_900))).isEqualTo("1 s");
    assertThat(Moment.lasting(Duration.ofSeconds(61))).isEqualTo("1 min 1 s");
    assertThat(Moment.lasting(Duration.ofMinutes(125))).isEqualTo("2 h 5 min");
    assertThat(Moment.lasting(Duration.ofHours(49))).isEqualTo("2 d 1 h");
    assertThat(Moment.lasting(Duration.ofSeconds(-5))).isEqualTo("0 s");
  }

  @Test
  void boundsTotals() {
    assertThat(Pager.of("runs", 50, 10_001, null, null).words())
        .isEqualTo("50 of more than 10,000 runs");
    assertThat(Pager.of("runs", 8, 8, null, null).words()).isEqualTo("8 of 8 runs");
  }
}
