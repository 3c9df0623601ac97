package org.lexatlas.api.web.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.web.Names;
import org.lexatlas.domain.campaign.SlotState;
import org.lexatlas.store.campaign.SlotRow;

/**
 * Slots as a table: a row a place, a column a topic.
 *
 * @param hidden rows that the filter leaves out
 */
record Matrix(List<Column> columns, List<Row> rows, int hidden) {

  record Column(String id, String title) {}

  record Row(String code, String name, List<@Nullable Cell> cells) {}

  /** A slot: where it leads to, null for nowhere, and what it says. */
  record Cell(String tone, String sign, String words, @Nullable String href) {}

  /**
   * Makes one.
   *
   * @param only rows with a slot in this state; null for all
   */
  static Matrix of(List<SlotRow> slots, Names names, @Nullable SlotState only) {
    var topics = new LinkedHashSet<String>();
    var places = new LinkedHashMap<String, Map<String, SlotRow>>();
    for (SlotRow slot : slots) {
      topics.add(slot.topic());
      places.computeIfAbsent(slot.country(), code -> new HashMap<>()).put(slot.topic(), slot);
    }
    var rows = new ArrayList<Row>();
    int hidden = 0;
    for (var place : places.entrySet()) {
      boolean shown =
          only == null
              || place.getValue().values().stream().anyMatch(s -> s.state().equals(only.name()));
      if (shown) {
        String name = names.country(place.getKey());
        var cells = new ArrayList<@Nullable Cell>();
        topics.forEach(topic -> cells.add(cell(place.getValue().get(topic), name, names)));
        rows.add(new Row(place.getKey(), name, cells));
      } else {
        hidden++;
      }
    }
    rows.sort(Comparator.comparing(Row::name));
    return new Matrix(
        topics.stream().map(id -> new Column(id, names.topic(id))).toList(), rows, hidden);
  }

  private static @Nullable Cell cell(@Nullable SlotRow slot, String place, Names names) {
    if (slot == null) {
      return null;
    }
    var mark = SlotMark.of(slot);
    String words = "%s, %s: %s".formatted(place, names.topic(slot.topic()), mark.words());
    return new Cell(mark.tone(), mark.sign(), words, mark.href());
  }
}
