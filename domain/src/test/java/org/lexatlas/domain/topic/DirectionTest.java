package org.lexatlas.domain.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DirectionTest {

  @Test
  void whatIsForbiddenIsTheOppositeOfWhatIsAllowedEitherWay() {
    assertThat(Direction.opposite("Banned", "Allowed-Regulated")).isTrue();
    assertThat(Direction.opposite("Open", "Blocked")).isTrue();
    assertThat(Direction.opposite("Regime-Prohibits-VASPs", "Licence-Required")).isTrue();
  }

  @Test
  void whatLiesBetweenIsNoOpposite() {
    assertThat(Direction.opposite("Banned", "Restricted")).isFalse();
    assertThat(Direction.opposite("Banned", "Prohibited")).isFalse();
    assertThat(Direction.opposite("Legal", "No-Information")).isFalse();
    assertThat(Direction.opposite("My-Own-Word", "Banned")).isFalse();
  }
}
