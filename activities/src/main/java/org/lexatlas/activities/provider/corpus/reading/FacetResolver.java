package org.lexatlas.activities.provider.corpus.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lexatlas.activities.provider.corpus.rules.TopicRules.Mixture;
import org.lexatlas.store.corpus.SourceType;

/**
 * Decides what holds where statements about one facet differ. In this order:
 *
 * <ol>
 *   <li>a higher tier beats a lower one (law, regulator, government, law firm, news, industry,
 *       blog);
 *   <li>except that a later text of at least a news outlet that tells of a <em>change</em> (a ban
 *       lifted, an act that came into force) beats what an older text of a higher tier says;
 *   <li>within a tier the newer beats the older;
 *   <li>within a document the stronger wording beats the weaker;
 *   <li>else the sources conflict.
 * </ol>
 *
 * Dates of different precision that may be the same day count as the same. Pure.
 */
final class FacetResolver {

  private FacetResolver() {}

  /**
   * What holds for a facet.
   *
   * @param values one value, or all that conflict
   * @param by the statements that nothing beats, best first
   * @param overruled statements of other values that were beaten
   */
  record Held(String facet, Set<String> values, List<Statement> by, List<Statement> overruled) {

    boolean conflict() {
      return values.size() > 1;
    }
  }

  /** What holds for each facet, by its name. */
  static Map<String, Held> resolve(List<Statement> statements, List<Mixture> reconciled) {
    Map<String, List<Statement>> byFacet = new LinkedHashMap<>();
    for (Statement statement : mixed(statements, reconciled)) {
      byFacet.computeIfAbsent(statement.facet(), facet -> new ArrayList<>()).add(statement);
    }
    Map<String, Held> held = new LinkedHashMap<>();
    byFacet.forEach((facet, said) -> held.put(facet, reconcile(hold(facet, said), reconciled)));
    return held;
  }

  /**
   * A document that says both outright, of the law as it stands, means the mixture, whatever
   * another says of one side of it.
   */
  private static List<Statement> mixed(List<Statement> statements, List<Mixture> mixtures) {
    List<Statement> mixed = new ArrayList<>(statements);
    for (Mixture mixture : mixtures) {
      for (Statement one : statements) {
        List<Statement> said =
            mixed.stream()
                .filter(s -> mixture.document() && s.facet().equals(mixture.facet()))
                .filter(s -> s.document().id().equals(one.document().id()))
                .filter(s -> s.outright() && !s.changed())
                .filter(s -> mixture.values().contains(s.value()))
                .toList();
        if (said.stream().map(Statement::value).distinct().count() == mixture.values().size()) {
          mixed.replaceAll(
              s -> said.contains(s) ? s.as(s.facet(), mixture.gives(), s.strength()) : s);
        }
      }
    }
    return mixed;
  }

  /** What only seems to conflict: "allowed" and "a part is forbidden" of one rank and date. */
  private static Held reconcile(Held held, List<Mixture> reconciled) {
    for (Mixture mixture : reconciled) {
      if (mixture.facet().equals(held.facet())
          && held.values().equals(Set.copyOf(mixture.values()))
          && (!mixture.document() || ofOneDocument(held))) {
        List<Statement> by =
            held.by().stream().map(s -> s.as(s.facet(), mixture.gives(), s.strength())).toList();
        return new Held(held.facet(), Set.of(mixture.gives()), by, held.overruled());
      }
    }
    return held;
  }

  /** Whether each side is said outright by the document that is believed first. */
  private static boolean ofOneDocument(Held held) {
    String first = held.by().getFirst().document().id();
    return held.by().stream()
            .filter(s -> s.document().id().equals(first) && s.plain())
            .map(Statement::value)
            .distinct()
            .count()
        == held.values().size();
  }

  private static Held hold(String facet, List<Statement> said) {
    List<Statement> unbeaten = unbeaten(said);
    Set<String> values = new LinkedHashSet<>();
    List<Statement> ranked = new ArrayList<>(unbeaten.isEmpty() ? said : unbeaten);
    ranked.sort(BEST_FIRST);
    ranked.forEach(statement -> values.add(statement.value()));
    List<Statement> by = new ArrayList<>(said);
    by.removeIf(statement -> !values.contains(statement.value()));
    by.sort(BEST_FIRST);
    List<Statement> overruled =
        said.stream().filter(statement -> !values.contains(statement.value())).toList();
    return new Held(facet, values, by, overruled);
  }

  /**
   * The statements that no other beats. Where each is beaten by another (a change that news report,
   * an older law, a regulator between them), those of the lowest rank are left out first.
   */
  private static List<Statement> unbeaten(List<Statement> said) {
    List<Statement> left = said;
    while (!left.isEmpty()) {
      List<Statement> among = left;
      List<Statement> unbeaten =
          among.stream().filter(a -> among.stream().noneMatch(b -> beats(b, a))).toList();
      if (!unbeaten.isEmpty()) {
        return unbeaten;
      }
      int lowest = among.stream().mapToInt(Statement::tier).min().orElse(0);
      left = among.stream().filter(statement -> statement.tier() > lowest).toList();
    }
    return left;
  }

  private static final Comparator<Statement> BEST_FIRST =
      Comparator.comparingInt(Statement::tier)
          .thenComparing(Statement::date)
          .thenComparingInt(Statement::strength)
          .reversed()
          .thenComparingInt(statement -> statement.document().index())
          .thenComparingInt(statement -> statement.sentence().offset());

  /** Whether {@code a} says otherwise than {@code b} and is to be believed. */
  static boolean beats(Statement a, Statement b) {
    if (a.value().equals(b.value())) {
      return false;
    }
    int dates = Dates.compare(a.date(), b.date());
    if (reportsChange(a) && dates > 0 && !(reportsChange(b) && b.tier() > a.tier())) {
      return true;
    }
    if (reportsChange(b) && dates < 0) {
      return false;
    }
    if (a.tier() != b.tier()) {
      return a.tier() > b.tier();
    }
    if (dates != 0) {
      return dates > 0;
    }
    return a.document().id().equals(b.document().id()) && a.strength() > b.strength();
  }

  /** Whether it tells, plainly and by a source of some rank, that something has changed. */
  static boolean reportsChange(Statement statement) {
    return statement.changed() && statement.plain() && statement.tier() >= SourceType.NEWS.tier();
  }
}
