package org.lexatlas.domain.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Items;

/** Says in a few sentences what changed between two analyses. Deterministic. */
final class ChangeNote {

  private static final int NAMED = 3;
  private static final int QUOTED = 2;
  private static final Set<String> STATEMENTS =
      Set.of(
          Items.SUMMARY,
          Items.ANALYSIS,
          Items.DETAILED,
          Items.NOTES,
          Items.PILLARS,
          Items.CONSIDERATIONS);
  private static final Set<Label> CHANGED =
      Set.of(Label.SUPERSEDED, Label.CORRECTED, Label.CONTRADICTED, Label.NARROWED, Label.WIDENED);

  private final List<Difference> differences;
  private final List<String> sentences = new ArrayList<>();

  private ChangeNote(List<Difference> differences) {
    this.differences = differences;
  }

  static String of(String status, List<Difference> differences) {
    return new ChangeNote(differences).words(status);
  }

  private String words(String status) {
    Difference first = find(d -> d.field().equals(Items.STATUS)).stream().findFirst().orElse(null);
    sentences.add(
        first == null || first.label() == Label.UNCHANGED
            ? "Status unchanged (%s)".formatted(status)
            : "Status changed from %s to %s".formatted(first.baseline(), first.fresh()));
    find(d -> d.field().equals(Items.CONFIDENCE) && d.label().differs())
        .forEach(d -> sentences.add("Confidence %s, was %s".formatted(d.fresh(), d.baseline())));
    quotes();
    laws();
    sources();
    statements();
    if (sentences.size() == 1) {
      sentences.add(
          differences.stream().anyMatch(d -> d.label() == Label.REWORDED)
              ? "Nothing changed but the wording"
              : "Nothing else changed");
    }
    return String.join(". ", sentences) + ".";
  }

  /** What came to an end or turned into its opposite is worth its own words. */
  private void quotes() {
    find(d -> STATEMENTS.contains(d.field()) && d.fresh() != null).stream()
        .filter(d -> d.label() == Label.SUPERSEDED || d.label() == Label.CONTRADICTED)
        .map(d -> String.valueOf(d.fresh()))
        .distinct()
        .limit(QUOTED)
        .forEach(text -> sentences.add("Now: “%s”".formatted(text)));
  }

  private void laws() {
    List<Difference> laws = find(d -> d.field().equals(Items.LAWS));
    named("added", laws, d -> d.label() == Label.ADDED);
    named("changed", laws, d -> CHANGED.contains(d.label()) && d.fresh() != null);
    named("no longer in force", laws, d -> d.label() == Label.SUPERSEDED && d.fresh() == null);
    named("not found again", laws, d -> d.label() == Label.DROPPED);
  }

  private void named(String what, List<Difference> laws, Predicate<Difference> which) {
    List<String> names = laws.stream().filter(which).map(ChangeNote::name).distinct().toList();
    if (!names.isEmpty()) {
      String shown = String.join("; ", names.stream().limit(NAMED).toList());
      String more = names.size() > NAMED ? " and %d more".formatted(names.size() - NAMED) : "";
      sentences.add("%s %s: %s%s".formatted(count(names.size(), "law"), what, shown, more));
    }
  }

  /** The law's name and number, without date and summary. */
  private static String name(Difference law) {
    String words = law.fresh() == null ? String.valueOf(law.baseline()) : law.fresh();
    int summary = words.indexOf(": ");
    return summary < 0 ? words : words.substring(0, summary);
  }

  private void sources() {
    List<Difference> sources =
        find(d -> d.field().equals(Items.PRIMARY) || d.field().equals(Items.SECONDARY));
    counted("source", "added", sources, d -> d.label() == Label.ADDED);
    counted("source", "not found again", sources, d -> d.label() == Label.DROPPED);
    counted(
        "source",
        "changed",
        sources,
        d -> d.label().differs() && d.baseline() != null && d.fresh() != null);
  }

  private void statements() {
    List<Difference> statements = find(d -> STATEMENTS.contains(d.field()));
    counted("statement", "added", statements, d -> d.label() == Label.ADDED);
    counted("statement", "changed", statements, d -> CHANGED.contains(d.label()));
    counted("statement", "not found again", statements, d -> d.label() == Label.DROPPED);
    List<Difference> open = find(d -> d.field().equals(Items.UNCERTAINTIES));
    counted("open question", "added", open, d -> d.label() == Label.ADDED);
    counted("open question", "settled", open, d -> d.label() == Label.DROPPED);
  }

  /** The same words in two fields count once. */
  private void counted(
      String noun, String what, List<Difference> among, Predicate<Difference> which) {
    long count = among.stream().filter(which).map(ChangeNote::both).distinct().count();
    if (count > 0) {
      sentences.add("%s %s".formatted(count(count, noun), what));
    }
  }

  private static List<@Nullable String> both(Difference d) {
    var both = new ArrayList<@Nullable String>();
    both.add(d.baseline());
    both.add(d.fresh());
    return both;
  }

  private List<Difference> find(Predicate<Difference> which) {
    return differences.stream().filter(which).toList();
  }

  private static String count(long count, String noun) {
    return "%d %s%s".formatted(count, noun, count == 1 ? "" : "s");
  }
}
