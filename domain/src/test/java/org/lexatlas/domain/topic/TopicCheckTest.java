package org.lexatlas.domain.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicCheckTest {

  private static final StatusTerm FREE = new StatusTerm("Free", 0, "No act forbids it.");

  @Test
  void findsNothingInAGoodTopic() {
    assertThat(faulty(new Topic("Good_1", 1, "Good", "Is it?", List.of(FREE)))).isEmpty();
  }

  @Test
  void namesEveryFaultyField() {
    var bad =
        new Topic(
            "no spaces",
            1,
            " ",
            "x".repeat(TopicCheck.MAX_DESCRIPTION + 1),
            List.of(
                FREE,
                FREE,
                new StatusTerm("Unclear", 0, "."),
                new StatusTerm("a--b", -1, ""),
                new StatusTerm("Far", TopicCheck.MAX_SEVERITY + 1, "nul\0")));
    assertThat(faulty(bad))
        .containsExactly(
            "id",
            "title",
            "description",
            "statuses[1].name",
            "statuses[2].name",
            "statuses[3].name",
            "statuses[3].severity",
            "statuses[3].definition",
            "statuses[4].severity",
            "statuses[4].definition");
  }

  @Test
  void wantsOneStatusAndNotTooMany() {
    assertThat(faulty(new Topic("T", 1, "T", "?", List.of()))).containsExactly("statuses");
    var many = Collections.nCopies(TopicCheck.MAX_STATUSES + 1, FREE);
    assertThat(faulty(new Topic("T", 1, "T", "?", many))).contains("statuses");
    assertThat(faulty(new Topic("T".repeat(81), 1, "T", "?", List.of(FREE)))).containsExactly("id");
  }

  private static List<String> faulty(Topic topic) {
    return TopicCheck.faults(topic).stream().map(TopicCheck.Fault::field).toList();
  }
}
