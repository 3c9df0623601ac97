package org.lexatlas.store.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.topic.StatusTerm;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.Database;
import org.lexatlas.store.TestDatabase;

class TopicStoreIT {

  private final Database database = TestDatabase.fresh();
  private final TopicStore store = new TopicStore(database);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void seedsEveryTopicOnceInTheOrderOfTheList() {
    assertThat(store.seed()).isEqualTo(22);
    assertThat(store.seed()).isZero();
    assertThat(store.all())
        .isEqualTo(TopicFile.shipped().stream().map(TopicFile::topic).toList())
        .hasSize(22);
  }

  @Test
  void keepsOldVersionsBesideTheNewest() {
    store.seed(List.of(file("A", 1, "old"), file("B", 1, "b")));
    assertThat(store.seed(List.of(file("A", 2, "new"), file("B", 1, "b")))).isEqualTo(1);
    assertThat(store.find("A")).contains(file("A", 2, "new").topic());
    assertThat(store.find("A", 1)).contains(file("A", 1, "old").topic());
    assertThat(store.find("A", 3)).isEmpty();
    assertThat(store.find("a")).isEmpty();
    assertThat(store.all()).extracting(Topic::title).containsExactly("new", "b");
  }

  @Test
  void refusesOtherWordsUnderTheSameVersionAndAddsNothing() {
    store.seed(List.of(file("A", 1, "old")));
    assertThatThrownBy(() -> store.seed(List.of(file("B", 1, "b"), file("A", 1, "new"))))
        .isInstanceOf(TopicFileException.class)
        .hasMessage("A.yaml: version is 1, which is stored with other words; raise it by one");
    assertThat(store.all()).extracting(Topic::title).containsExactly("old");
  }

  @Test
  void followsTheListWhenItsOrderChanges() {
    store.seed(List.of(file("A", 1, "a"), file("B", 1, "b")));
    store.seed(List.of(file("B", 1, "b"), file("C", 1, "c"), file("A", 1, "a")));
    assertThat(store.all()).extracting(Topic::id).containsExactly("B", "C", "A");
  }

  private static TopicFile file(String id, int version, String title) {
    return new TopicFile(
        id + ".yaml",
        new Topic(id, version, title, "What?", List.of(new StatusTerm("Yes", 0, "It is so."))));
  }
}
