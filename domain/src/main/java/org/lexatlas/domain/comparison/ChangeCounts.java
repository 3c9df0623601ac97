package org.lexatlas.domain.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.lexatlas.domain.analysis.Items;
import org.lexatlas.domain.analysis.Overruled;

/** How much was added, changed, not found again or settled, in one sentence of a change note. */
final class ChangeCounts {

  private static final List<String> SOURCES = List.of(Items.PRIMARY, Items.SECONDARY);

  private final List<Difference> statements;
  private final List<Difference> sources;
  private final List<Difference> open;
  private final List<String> told = new ArrayList<>();

  private ChangeCounts(List<Difference> differences) {
    statements = differences.stream().filter(ChangeNote::isStatement).toList();
    sources = differences.stream().filter(d -> SOURCES.contains(d.field())).toList();
    open =
        differences.stream()
            .filter(d -> d.field().equals(Items.UNCERTAINTIES) && !overruled(d))
            .toList();
  }

  /** The sentence without its stop; empty where there is nothing to count. */
  static Optional<String> of(List<Difference> differences) {
    return new ChangeCounts(differences).words();
  }

  private Optional<String> words() {
    tell("added", Label.ADDED, open);
    var changed = new LinkedHashMap<String, Integer>();
    changed.put("statement", count(statements, d -> ChangeNote.TURNS.containsKey(d.label())));
    changed.put("source", count(sources, d -> d.label().differs() && both(d)));
    tell("changed", changed);
    tell("not found again", Label.DROPPED, List.of());
    tell("settled", Map.of("open question", count(open, d -> d.label() == Label.DROPPED)));
    return told.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", told));
  }

  private void tell(String what, Label label, List<Difference> questions) {
    var counts = new LinkedHashMap<String, Integer>();
    counts.put("statement", count(statements, d -> d.label() == label));
    counts.put("source", count(sources, d -> d.label() == label));
    counts.put("open question", count(questions, d -> d.label() == label));
    tell(what, counts);
  }

  private void tell(String what, Map<String, Integer> counts) {
    var words = new ArrayList<String>();
    counts.forEach(
        (noun, count) -> {
          if (count > 0) {
            words.add(ChangeNote.count(count, noun));
          }
        });
    if (!words.isEmpty()) {
      told.add(ChangeNote.listed(words) + " " + what);
    }
  }

  /** The same words in two fields count once. */
  private static int count(List<Difference> among, Predicate<Difference> which) {
    return (int)
        among.stream()
            .filter(which)
            .map(d -> ChangeNote.said(d.baseline()) + "\n" + ChangeNote.said(d.fresh()))
            .distinct()
            .count();
  }

  private static boolean both(Difference difference) {
    return difference.baseline() != null && difference.fresh() != null;
  }

  private static boolean overruled(Difference difference) {
    String point = difference.fresh() == null ? difference.baseline() : difference.fresh();
    return point != null && Overruled.isOpen(point);
  }
}
