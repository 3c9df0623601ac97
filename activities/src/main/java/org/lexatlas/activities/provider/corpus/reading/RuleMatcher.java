package org.lexatlas.activities.provider.corpus.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.lexatlas.activities.provider.corpus.rules.EvidenceRule;

/** Finds the rules that read a clause. Pure. */
final class RuleMatcher {

  private final List<EvidenceRule> rules;

  RuleMatcher(List<EvidenceRule> rules) {
    this.rules = rules;
  }

  /**
   * The rules that read the clause: those that apply, up to the first that is the last word.
   *
   * @param in whether the clause's surroundings name a concept
   */
  List<EvidenceRule> match(Clause clause, Context in) {
    List<EvidenceRule> found = new ArrayList<>();
    for (EvidenceRule rule : rules) {
      if (applies(rule, clause, in)) {
        found.add(rule);
        if (!rule.also()) {
          break;
        }
      }
    }
    return found;
  }

  /** Which concepts the whole sentence, what stands before it, and the title name. */
  record Context(Predicate<String> sentence, Predicate<String> before, Predicate<String> title) {}

  private static boolean applies(EvidenceRule rule, Clause clause, Context in) {
    return (rule.stance().isEmpty() || rule.stance().contains(clause.stance().word()))
        && rule.all().stream().allMatch(clause::reaches)
        && (rule.any().isEmpty() || rule.any().stream().anyMatch(clause::reaches))
        && rule.none().stream().noneMatch(clause::names)
        && (rule.negated().isEmpty() || rule.negated().stream().anyMatch(clause::denies))
        && rule.affirmed().stream().allMatch(clause::affirms)
        && (rule.anywhere().isEmpty()
            || rule.anywhere().stream()
                .anyMatch(name -> clause.reaches(name) || clause.excepts(name)))
        && some(rule.sentence(), in.sentence())
        && some(rule.before(), in.before())
        && some(rule.title(), in.title())
        && excepts(rule, clause);
  }

  private static boolean some(List<String> concepts, Predicate<String> named) {
    return concepts.isEmpty() || concepts.stream().anyMatch(named);
  }

  private static boolean excepts(EvidenceRule rule, Clause clause) {
    return rule.exception().isEmpty()
        || (rule.exception().contains(EvidenceRule.NO_OTHER) && !clause.hasException())
        || rule.exception().stream()
            .anyMatch(name -> !name.equals(EvidenceRule.NO_OTHER) && clause.excepts(name));
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
