package org.lexatlas.api.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameBasedIdTest {

  /** Computed by another implementation of UUID version 5: ids must stay what they are. */
  @Test
  void isAVersionFiveUuid() {
    assertThat(NameBasedId.of("local", "k1")).hasToString("3c42a299-dac5-5e28-bdc3-669ad2a6ddbd");
    assertThat(NameBasedId.of("local", "k1").version()).isEqualTo(5);
    assertThat(NameBasedId.of("local", "k1").variant()).isEqualTo(2);
  }

  @Test
  void differsByActorAndKey() {
    assertThat(NameBasedId.of("ann", "k")).isNotEqualTo(NameBasedId.of("bob", "k"));
    assertThat(NameBasedId.of("ann", "k")).isNotEqualTo(NameBasedId.of("ann", "l"));
  }
}
