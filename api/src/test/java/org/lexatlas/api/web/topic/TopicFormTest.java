package org.lexatlas.api.web.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lexatlas.api.web.Typed;
import org.lexatlas.domain.topic.StatusTerm;
import org.lexatlas.domain.topic.Topic;

class TopicFormTest {

  private static final Topic TOPIC =
      new Topic(
          "T",
          3,
          "Title",
          "What?",
          List.of(new StatusTerm("A", 0, "a"), new StatusTerm("B", 1, "b")));

  @Test
  void comesBackAsTheTopicItWasMadeOf() {
    assertThat(TopicForm.of(TOPIC).withRoom().topic("T", 3)).isEqualTo(TOPIC);
  }

  @Test
  void readsRowsInTheirOrderAndLeavesOutEmptyOnes() {
    var typed =
        Typed.of(
            Map.of(
                "title", new String[] {" Title "},
                "description", new String[] {"What?"},
                "name", new String[] {"A", "", "B"},
                "severity", new String[] {"0", " ", "1"},
                "definition", new String[] {"a", "", "b"}));
    assertThat(TopicForm.of(typed).topic("T", 3)).isEqualTo(TOPIC);
    assertThat(TopicForm.of(typed).tidy().statuses()).hasSize(2);
  }

  @Test
  void whatIsNoNumberIsNoSeverity() {
    var row = new TopicForm.Row("A", "lots", "a");
    assertThat(row.term().severity()).isNegative();
    assertThat(new TopicForm.Row("A", "99999", "a").term().severity()).isNegative();
  }

  @Test
  void buttonsMoveAndRemoveRows() {
    TopicForm form = TopicForm.of(TOPIC);
    assertThat(names(form.changed("down-0"))).containsExactly("B", "A");
    assertThat(names(form.changed("up-1"))).containsExactly("B", "A");
    assertThat(names(form.changed("up-0"))).containsExactly("A", "B");
    assertThat(names(form.changed("remove-0"))).containsExactly("B");
    assertThat(names(form.changed("remove-9"))).containsExactly("A", "B");
    assertThat(names(form.changed("more"))).containsExactly("A", "B");
    assertThat(names(form.changed("dance--1"))).containsExactly("A", "B");
  }

  private static List<String> names(TopicForm form) {
    return form.statuses().stream().map(TopicForm.Row::name).toList();
  }
}
