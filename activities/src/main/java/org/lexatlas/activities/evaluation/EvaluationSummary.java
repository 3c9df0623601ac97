package org.lexatlas.activities.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.lexatlas.domain.topic.Topic;

/**
 * The sums over all cases of a set. Shares are from 0 to 1, and 1 of nothing.
 *
 * @param statusAccuracy cases whose status is the labelled one
 * @param opposites cases where a prohibition was read as a permission, or the reverse
 * @param lawRecall labelled laws that were found
 * @param lawPrecision found laws that a label names
 * @param verbatim quotations that stand in their document at their place
 * @param unclearPrecision of the cases read as Unclear, those labelled so
 * @param noInformationPrecision of the cases read as No-Information, those labelled so
 * @param confusion how often a labelled status was read as what
 */
public record EvaluationSummary(
    String set,
    int cases,
    double statusAccuracy,
    int opposites,
    double lawRecall,
    double lawPrecision,
    double verbatim,
    double unclearPrecision,
    double noInformationPrecision,
    Map<String, Map<String, Integer>> confusion) {

  /** Sums up. */
  public static EvaluationSummary of(String set, List<CaseOutcome> outcomes) {
    Map<String, Map<String, Integer>> confusion = new TreeMap<>();
    long labelled = 0;
    long named = 0;
    long found = 0;
    long meant = 0;
    long quotes = 0;
    long verbatim = 0;
    for (CaseOutcome outcome : outcomes) {
      confusion
          .computeIfAbsent(outcome.asked().status(), status -> new TreeMap<>())
          .merge(outcome.status(), 1, Integer::sum);
      labelled += outcome.asked().laws().size();
      named += outcome.laws().size();
      found += outcome.lawsFound();
      meant += outcome.lawsMeant();
      quotes += outcome.quotes();
      verbatim += outcome.verbatim();
    }
    return new EvaluationSummary(
        set,
        outcomes.size(),
        share(outcomes, outcome -> true),
        (int) outcomes.stream().filter(CaseOutcome::opposite).count(),
        share(found, labelled),
        share(meant, named),
        share(verbatim, quotes),
        share(outcomes, outcome -> outcome.status().equals(Topic.UNCLEAR)),
        share(outcomes, outcome -> outcome.status().equals(Topic.NO_INFORMATION)),
        confusion);
  }

  private static double share(List<CaseOutcome> outcomes, Predicate<CaseOutcome> of) {
    long all = outcomes.stream().filter(of).count();
    return share(outcomes.stream().filter(of).filter(CaseOutcome::right).count(), all);
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
