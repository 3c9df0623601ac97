package org.lexatlas.activities.provider.corpus.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.lexatlas.activities.provider.corpus.rules.EvidenceRule;

/** Finds the first rule that applies to a clause. Pure. */
final class RuleMatcher {

  private static final String NO_OTHER = "none";

  private final List<EvidenceRule> rules;

  RuleMatcher(List<EvidenceRule> rules) {
    this.rules = rules;
  }

  /**
   * The rule that reads the clause.
   *
   * @param sentence whether the whole sentence names a concept
   * @param title whether the document's title does
   */
  Optional<EvidenceRule> match(
      Clause clause, Predicate<String> sentence, Predicate<String> title) {
    return rules.stream().filter(rule -> applies(rule, clause, sentence, title)).findFirst();
  }

  private static boolean applies(
      EvidenceRule rule, Clause clause, Predicate<String> sentence, Predicate<String> title) {
    return (rule.stance().isEmpty() || rule.stance().contains(clause.stance().word()))
        && rule.all().stream().allMatch(clause::names)
        && (rule.any().isEmpty() || rule.any().stream().anyMatch(clause::names))
        && rule.none().stream().noneMatch(clause::names)
        && (rule.anywhere().isEmpty()
            || rule.anywhere().stream()
                .anyMatch(name -> clause.names(name) || clause.excepts(name)))
        && (rule.sentence().isEmpty() || rule.sentence().stream().anyMatch(sentence))
        && (rule.title().isEmpty() || rule.title().stream().anyMatch(title))
        && excepts(rule, clause);
  }

  private static boolean excepts(EvidenceRule rule, Clause clause) {
    return rule.exception().isEmpty()
        || rule.exception().stream()
            .anyMatch(name -> !name.equals(NO_OTHER) && clause.excepts(name));
  }

  /** What the rule finds, given whether the clause is law. */
  static Map<String, String> finds(EvidenceRule rule, Force force) {
    return switch (force) {
      case IN_FORCE -> rule.finds();
      case PROPOSED -> rule.whenProposed();
      case FUTURE -> rule.whenFuture();
      case PAST -> Map.of();
    };
  }
}
