package org.lexatlas.api.web.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.topic.StatusTerm;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.domain.topic.TopicCheck;

class StatusKeysTest {

  @Test
  void goesFromTheFreeEndToTheForbiddenOne() {
    var keys =
        keys(
            new StatusTerm("Allowed-Unregulated", 0, "."),
            new StatusTerm("Allowed-Regulated", 1, "."),
            new StatusTerm("Banned", 4, "."));
    assertThat(keys.key("Allowed-Unregulated").letters()).isEqualTo("AU");
    assertThat(keys.key("Allowed-Regulated").letters()).isEqualTo("AR");
    assertThat(keys.key("Allowed-Unregulated").tone()).isEqualTo("0");
    assertThat(keys.key("Allowed-Regulated").tone()).isEqualTo("3");
    assertThat(keys.key("Banned").tone()).isEqualTo("6");
  }

  @Test
  void knowsWhatStandsBesideTheVocabulary() {
    var keys = keys(new StatusTerm("Yes", 0, "."));
    assertThat(keys.key(Topic.UNCLEAR).tone()).isEqualTo("unclear");
    assertThat(keys.key(Topic.NO_INFORMATION).tone()).isEqualTo("silent");
    assertThat(keys.key(null).tone()).isEqualTo("never");
    assertThat(keys.key("Older-Word").tone()).isEqualTo("other");
    assertThat(keys.key("Older-Word").name()).isEqualTo("Older-Word");
  }

  @Test
  void lettersTellAllStatusesApart() {
    var random = new Random(6); // any seed: the names below are what matters
    for (int i = 0; i < 200; i++) {
      var names =
          random
              .ints(TopicCheck.MAX_STATUSES, 0, 4 * 4 * 4 * 4)
              .distinct()
              .mapToObj(n -> Integer.toString(n + 256, 4).replace('1', 'a').replace('0', 'A'))
              .toList();
      var keys =
          keys(names.stream().map(n -> new StatusTerm(n, 0, ".")).toArray(StatusTerm[]::new));
      assertThat(keys.all().stream().map(StatusKeys.StatusKey::letters).toList())
          .doesNotHaveDuplicates();
    }
  }

  private static StatusKeys keys(StatusTerm... terms) {
    return StatusKeys.of(new Topic("T", 1, "T", "?", List.of(terms)));
  }
}
