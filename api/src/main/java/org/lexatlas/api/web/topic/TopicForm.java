package org.lexatlas.api.web.topic;

import java.util.ArrayList;
import java.util.List;
import org.lexatlas.api.web.Typed;
import org.lexatlas.domain.topic.StatusTerm;
import org.lexatlas.domain.topic.Topic;

/**
 * The form of a topic: its statuses are rows of three fields, {@code name}, {@code severity} and
 * {@code definition}, in their order. Rows with nothing in them do not count.
 */
record TopicForm(String id, String title, String description, List<Row> statuses) {

  private static final int EMPTY_ROWS = 2;

  /** One status as it was typed. */
  record Row(String name, String severity, String definition) {

    static final Row EMPTY = new Row("", "", "");

    boolean empty() {
      return name.isBlank() && severity.isBlank() && definition.isBlank();
    }

    StatusTerm term() {
      String number = severity.strip();
      int value = number.matches("[0-9]{1,4}") ? Integer.parseInt(number) : -1;
      return new StatusTerm(name.strip(), value, definition.strip());
    }
  }

  static TopicForm of(Topic topic) {
    return new TopicForm(
        topic.id(),
        topic.title(),
        topic.description(),
        topic.statuses().stream()
            .map(term -> new Row(term.name(), String.valueOf(term.severity()), term.definition()))
            .toList());
  }

  static TopicForm of(Typed typed) {
    List<String> names = typed.all("name");
    List<String> severities = typed.all("severity");
    List<String> definitions = typed.all("definition");
    var rows = new ArrayList<Row>();
    for (int i = 0; i < names.size(); i++) {
      rows.add(new Row(names.get(i), at(severities, i), at(definitions, i)));
    }
    return new TopicForm(typed.value("id"), typed.value("title"), typed.value("description"), rows);
  }

  private static String at(List<String> values, int i) {
    return i < values.size() ? values.get(i) : "";
  }

  /** The topic that the form describes, yet unchecked. Empty rows are left out. */
  Topic topic(String as, int version) {
    return new Topic(
        as, version, title.strip(), description.strip(), filled().stream().map(Row::term).toList());
  }

  /** The rows without the empty ones, so that a fault's index names the row as shown. */
  TopicForm tidy() {
    return new TopicForm(id, title, description, filled());
  }

  private List<Row> filled() {
    return statuses.stream().filter(row -> !row.empty()).toList();
  }

  /** With a few empty rows to type into. */
  TopicForm withRoom() {
    var rows = new ArrayList<>(statuses);
    for (int i = 0; i < EMPTY_ROWS; i++) {
      rows.add(Row.EMPTY);
    }
    return new TopicForm(id, title, description, rows);
  }

  /** With a row moved by one place; unchanged where there is no such row or no such place. */
  TopicForm moved(int row, int by) {
    int to = row + by;
    if (row < 0 || to < 0 || row >= statuses.size() || to >= statuses.size()) {
      return this;
    }
    var rows = new ArrayList<>(statuses);
    rows.add(to, rows.remove(row));
    return new TopicForm(id, title, description, rows);
  }

  /** Without a row. */
  TopicForm without(int row) {
    var rows = new ArrayList<>(statuses);
    if (row >= 0 && row < rows.size()) {
      rows.remove(row);
    }
    return new TopicForm(id, title, description, rows);
  }

  /** Does what one of the buttons beside the rows asks: {@code up-2}, {@code remove-0}, more. */
  TopicForm changed(String button) {
    int dash = button.indexOf('-');
    String number = dash < 0 ? "" : button.substring(dash + 1);
    int row = number.matches("[0-9]{1,3}") ? Integer.parseInt(number) : -1;
    return switch (dash < 0 ? button : button.substring(0, dash)) {
      case "up" -> moved(row, -1);
      case "down" -> moved(row, 1);
      case "remove" -> without(row);
      default -> this;
    };
  }
}
