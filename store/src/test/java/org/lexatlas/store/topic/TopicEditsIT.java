package org.lexatlas.store.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.topic.StatusTerm;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.Database;
import org.lexatlas.store.TestDatabase;

class TopicEditsIT {

  private final Database database = TestDatabase.fresh();
  private final TopicStore store = new TopicStore(database);
  private final TopicEdits edits = new TopicEdits(database);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void addsATopicOnceAfterAllOthers() {
    store.seed(List.of(file("A", 1, "a")));
    assertThat(edits.add(edit("Z", 1, "mine"))).isTrue();
    assertThat(edits.add(edit("Z", 1, "other"))).isFalse();
    assertThat(edits.add(edit("A", 1, "other"))).isFalse();
    assertThat(store.all()).extracting(Topic::title).containsExactly("a", "mine");
  }

  @Test
  void revisesTheVersionThatWasReadAndNoOther() {
    store.seed(List.of(file("A", 1, "a")));
    assertThat(edits.revise(edit("A", 2, "second"))).isTrue();
    assertThat(edits.revise(edit("A", 2, "late"))).isFalse();
    assertThat(edits.revise(edit("A", 4, "early"))).isFalse();
    assertThat(edits.history("A"))
        .extracting(v -> v.topic().title())
        .containsExactly("second", "a");
    assertThat(edits.history("A")).extracting(TopicVersion::author).containsExactly("ann", null);
    assertThat(edits.history("nowhere")).isEmpty();
  }

  @Test
  void theProgramsFilesNoLongerChangeAnEditedTopic() {
    store.seed(List.of(file("A", 1, "a"), file("B", 1, "b")));
    edits.revise(edit("A", 2, "mine"));
    assertThat(store.seed(List.of(file("A", 3, "shipped"), file("B", 2, "newer")))).isEqualTo(1);
    assertThat(store.seed(List.of(file("A", 2, "shipped"), file("B", 2, "newer")))).isZero();
    assertThat(store.find("A").map(Topic::title)).contains("mine");
    assertThat(store.find("B").map(Topic::title)).contains("newer");
  }

  private static TopicEdits.Edit edit(String id, int version, String title) {
    return new TopicEdits.Edit(file(id, version, title).topic(), "ann", "because");
  }

  private static TopicFile file(String id, int version, String title) {
    return new TopicFile(
        id + ".yaml",
        new Topic(id, version, title, "What?", List.of(new StatusTerm("Yes", 0, "It is so."))));
  }
}
