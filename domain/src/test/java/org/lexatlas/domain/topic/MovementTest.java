package org.lexatlas.domain.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MovementTest {

  private static final Topic TOPIC =
      new Topic(
          "T",
          1,
          "T",
          "?",
          List.of(
              new StatusTerm("Free", 0, "."),
              new StatusTerm("Open", 0, "."),
              new StatusTerm("Banned", 4, ".")));

  @Test
  void readsTheDirectionFromSeverities() {
    assertThat(Movement.between(TOPIC, "Free", "Banned")).isEqualTo(Movement.STRICTER);
    assertThat(Movement.between(TOPIC, "Banned", "Open")).isEqualTo(Movement.LOOSER);
    assertThat(Movement.between(TOPIC, "Free", "Open")).isEqualTo(Movement.SIDEWAYS);
    assertThat(Movement.between(TOPIC, "Free", "Free")).isEqualTo(Movement.SAME_STATUS);
    assertThat(Movement.between(TOPIC, null, "Free")).isEqualTo(Movement.NEW);
  }

  @Test
  void wordsWithoutSeverityHaveNoDirection() {
    assertThat(Movement.between(TOPIC, Topic.UNCLEAR, "Banned")).isEqualTo(Movement.SIDEWAYS);
    assertThat(Movement.between(TOPIC, "Banned", "Gone-Word")).isEqualTo(Movement.SIDEWAYS);
  }
}
