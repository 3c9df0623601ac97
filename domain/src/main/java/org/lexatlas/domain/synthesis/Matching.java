package org.lexatlas.domain.synthesis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Item;
import org.lexatlas.domain.analysis.Items;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.comparison.Difference;
import org.lexatlas.domain.comparison.Label;

/**
 * Finds the items that the differences of a comparison speak of. Items that no difference names (a
 * model may forget some) count as added or dropped: nothing gets lost on the way.
 */
final class Matching {

  private static final String SOURCES = "sources";

  private final Map<String, Deque<Item>> before = new HashMap<>();
  private final Map<String, Deque<Item>> after = new HashMap<>();
  private final List<Match> matches = new ArrayList<>();

  private Matching(List<Item> baseline, List<Item> fresh) {
    baseline.forEach(item -> put(before, item));
    fresh.forEach(item -> put(after, item));
  }

  /** The matches in the order of the fresh analysis, then what only the baseline has. */
  static List<Match> of(
      ResearchOutput baseline, ResearchOutput fresh, List<Difference> differences) {
    boolean detailed = Items.detailed(baseline) || Items.detailed(fresh);
    List<Item> old = Items.of(baseline, detailed);
    List<Item> now = Items.of(fresh, detailed);
    var matching = new Matching(old, now);
    differences.forEach(matching::take);
    matching.rest();
    var places = new IdentityHashMap<Item, Integer>();
    now.forEach(item -> places.put(item, places.size()));
    old.forEach(item -> places.put(item, places.size()));
    return matching.matches.stream()
        .sorted(Comparator.comparingInt(match -> places.getOrDefault(match.item(), 0)))
        .toList();
  }

  private void take(Difference difference) {
    Item old = take(before, difference.field(), difference.baseline());
    Item now = take(after, difference.field(), difference.fresh());
    if (old != null && now != null) {
      matches.add(new Match(old, now, difference.label(), difference.explanation()));
    } else if (old != null) {
      Label label = difference.label() == Label.SUPERSEDED ? Label.SUPERSEDED : Label.DROPPED;
      matches.add(new Match(old, null, label, difference.explanation()));
    } else if (now != null) {
      matches.add(new Match(null, now, Label.ADDED, difference.explanation()));
    }
  }

  private void rest() {
    before.values().stream()
        .flatMap(Deque::stream)
        .forEach(item -> matches.add(new Match(item, null, Label.DROPPED, "Not found again")));
    after.values().stream()
        .flatMap(Deque::stream)
        .forEach(item -> matches.add(new Match(null, item, Label.ADDED, "Not in the baseline")));
  }

  private static void put(Map<String, Deque<Item>> pool, Item item) {
    pool.computeIfAbsent(place(group(item.field()), item.text()), place -> new ArrayDeque<>())
        .add(item);
  }

  /** The item with these words, in the very field before any other of the same group. */
  private static @Nullable Item take(
      Map<String, Deque<Item>> pool, String field, @Nullable String text) {
    Deque<Item> same = text == null ? null : pool.get(place(group(field), text));
    if (same == null) {
      return null;
    }
    for (Item item : same) {
      if (item.field().equals(field)) {
        same.removeFirstOccurrence(item);
        return item;
      }
    }
    return same.poll();
  }

  private static String place(String field, String text) {
    return field + "\n" + text;
  }

  /** A source is the same one in either list. */
  static String group(String field) {
    return field.equals(Items.PRIMARY) || field.equals(Items.SECONDARY) ? SOURCES : field;
  }
}
