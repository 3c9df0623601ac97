package org.lexatlas.domain.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Attributed;
import org.lexatlas.domain.analysis.Items;
import org.lexatlas.domain.analysis.PlainText;
import org.lexatlas.domain.topic.Topic;

/**
 * Says in a few sentences what changed between two analyses: the status first, then what came to an
 * end, what turned out otherwise, the laws, and counts of all the rest. Deterministic; every word
 * in quotation marks is one of the analyses' own.
 */
final class ChangeNote {

  private static final int NAMED = 3;
  private static final int QUOTED = 2;
  private static final int LONGEST = 220;

  private static final List<String> STATEMENTS =
      List.of(
          Items.SUMMARY,
          Items.ANALYSIS,
          Items.DETAILED,
          Items.NOTES,
          Items.PILLARS,
          Items.CONSIDERATIONS);

  /** What a reader has to know of a claim that stands on both sides, the weightiest first. */
  static final Map<Label, String> TURNS = turns();

  private final List<Difference> differences;
  private final List<String> sentences = new ArrayList<>();
  private final Set<String> quoted = new LinkedHashSet<>();

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
            : "Status changed from %s to %s%s"
                .formatted(first.baseline(), first.fresh(), ground(first)));
    find(d -> d.field().equals(Items.CONFIDENCE) && d.label().differs())
        .forEach(d -> sentences.add("Confidence %s, was %s".formatted(d.fresh(), d.baseline())));
    ended();
    turned();
    laws();
    ChangeCounts.of(differences).ifPresent(sentences::add);
    if (sentences.size() == 1) {
      sentences.add(
          differences.stream().anyMatch(d -> d.label() == Label.REWORDED)
              ? "Nothing changed but the wording"
              : "Nothing else changed");
    }
    return String.join(". ", sentences) + ".";
  }

  /**
   * The sentence that decides the new status, where one does; with what was said before. What was
   * there before has not changed the status: it is named where nothing new decides.
   */
  private String ground(Difference status) {
    if (List.of(Topic.NO_INFORMATION, Topic.UNCLEAR).contains(String.valueOf(status.fresh()))) {
      return "";
    }
    List<Difference> deciding = find(d -> d.field().equals(Items.DECIDING) && d.fresh() != null);
    Set<String> decide =
        deciding.stream()
            .map(d -> PlainText.squeezed(String.valueOf(d.fresh())))
            .collect(Collectors.toSet());
    return Stream.concat(
            find(d -> d.field().equals(Items.SUMMARY) && d.fresh() != null).stream(),
            deciding.stream())
        .filter(d -> decide.contains(PlainText.squeezed(said(d.fresh()))))
        .min(Comparator.comparing(this::known))
        .map(
            d -> {
              quoted.add(said(d.fresh()));
              boolean turned = d.baseline() != null && TURNS.containsKey(d.label());
              return (known(d) ? ", resting on " : ", by ")
                  + cited(String.valueOf(d.fresh()))
                  + (turned ? ", was “" + shown(d.baseline()) + "”" : "");
            })
        .orElse("");
  }

  /** Whether the older analysis has the words, wherever. */
  private boolean known(Difference now) {
    String said = PlainText.squeezed(said(now.fresh()));
    return differences.stream()
        .map(Difference::baseline)
        .anyMatch(old -> old != null && PlainText.squeezed(old).contains(said));
  }

  /** Whether the newer analysis has the words of the older one: then both stand. */
  private boolean stillSaid(Difference was) {
    String said = PlainText.squeezed(said(was.baseline()));
    return differences.stream()
        .map(Difference::fresh)
        .anyMatch(now -> now != null && PlainText.squeezed(now).contains(said));
  }

  /** Sentences of the fresh analysis that say that something came to an end. */
  private void ended() {
    Map<String, String> ends = new LinkedHashMap<>();
    find(d -> isStatement(d) || d.field().equals(Items.DECIDING)).stream()
        .filter(d -> d.label() == Label.SUPERSEDED || d.label() == Label.ADDED)
        .filter(d -> d.fresh() != null && !d.field().equals(Items.NOTES))
        .filter(d -> Supersession.ends(String.valueOf(d.fresh())))
        .map(d -> String.valueOf(d.fresh()))
        .filter(text -> !quoted.contains(Attributed.said(text)))
        .forEach(text -> ends.putIfAbsent(Attributed.said(text), cited(text)));
    ends.keySet().stream().limit(QUOTED).forEach(quoted::add);
    listed("An end is reported", "%d ends are reported", QUOTED, List.copyOf(ends.values()));
    Map<String, Set<String>> over = new LinkedHashMap<>();
    find(d -> isStatement(d) && d.label() == Label.SUPERSEDED && d.fresh() == null)
        .forEach(
            d ->
                over.computeIfAbsent(d.explanation(), why -> new LinkedHashSet<>())
                    .add("“%s”".formatted(shown(d.baseline()))));
    over.entrySet().stream()
        .limit(QUOTED)
        .forEach(
            e ->
                sentences.add(
                    "%s no longer hold%s: %s"
                        .formatted(
                            listed(some(e.getValue())),
                            e.getValue().size() == 1 ? "s" : "",
                            e.getKey())));
  }

  /** Claims that stand on both sides and are not the same, weightier ones before others. */
  private void turned() {
    int room = quoted.size() + NAMED;
    TURNS.forEach(
        (label, word) -> {
          int most = room - quoted.size();
          List<String> turns =
              find(d -> isStatement(d) && d.label() == label && d.fresh() != null).stream()
                  .filter(d -> !(known(d) && stillSaid(d)))
                  .filter(d -> quoted.add(said(d.fresh())))
                  .map(
                      d -> cited(String.valueOf(d.fresh())) + ", was “" + shown(d.baseline()) + "”")
                  .toList();
          if (most > 0) {
            listed(word, word + " (%d)", most, turns);
          }
        });
  }

  /**
   * One sentence for all of a kind, however many they are.
   *
   * @param many the words for more than one, with their count
   */
  private void listed(String one, String many, int most, List<String> items) {
    if (!items.isEmpty()) {
      String words = items.size() == 1 ? one : many.formatted(items.size());
      String more = items.size() > most ? " and %d more".formatted(items.size() - most) : "";
      sentences.add(words + ": " + String.join("; ", items.stream().limit(most).toList()) + more);
    }
  }

  private void laws() {
    List<Difference> laws = find(d -> d.field().equals(Items.LAWS));
    named("added", laws, d -> d.label() == Label.ADDED);
    named("changed", laws, d -> TURNS.containsKey(d.label()) && d.fresh() != null);
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

  /** The law's name, number and date, without its summary. */
  private static String name(Difference law) {
    String words = law.fresh() == null ? String.valueOf(law.baseline()) : law.fresh();
    int summary = words.indexOf(": ");
    return summary < 0 ? words : words.substring(0, summary);
  }

  static boolean isStatement(Difference difference) {
    return STATEMENTS.contains(difference.field());
  }

  /** The words, and in brackets whose they are. */
  private static String cited(String statement) {
    Attributed attributed = Attributed.of(statement);
    String said = "“%s”".formatted(shown(attributed.said()));
    return attributed.source() == null
        ? said
        : "%s (%s, %s)".formatted(said, attributed.source(), attributed.about());
  }

  /** Without the full stop, and no longer than a reader of a note has patience for. */
  private static String shown(@Nullable String statement) {
    String said = said(statement).strip();
    String plain = said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
    if (plain.length() <= LONGEST) {
      return plain;
    }
    int end = plain.lastIndexOf(' ', LONGEST);
    return plain.substring(0, end < LONGEST / 2 ? LONGEST : end) + " …";
  }

  static String said(@Nullable String statement) {
    return statement == null ? "" : Attributed.said(statement);
  }

  private List<Difference> find(Predicate<Difference> which) {
    return differences.stream().filter(which).toList();
  }

  static String count(long count, String noun) {
    return "%d %s%s".formatted(count, noun, count == 1 ? "" : "s");
  }

  /** The first ones, and how many more there are. */
  private static List<String> some(Collection<String> words) {
    List<String> some = new ArrayList<>(words.stream().limit(QUOTED).toList());
    if (words.size() > QUOTED) {
      some.add("%d more".formatted(words.size() - QUOTED));
    }
    return some;
  }

  static String listed(Collection<String> words) {
    List<String> all = List.copyOf(words);
    return all.size() == 1
        ? all.getFirst()
        : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
  }

  private static Map<Label, String> turns() {
    var turns = new LinkedHashMap<Label, String>();
    turns.put(Label.SUPERSEDED, "Superseded");
    turns.put(Label.CONTRADICTED, "Now otherwise");
    turns.put(Label.NARROWED, "Narrowed");
    turns.put(Label.WIDENED, "Widened");
    turns.put(Label.CORRECTED, "Corrected");
    return turns;
  }
}
