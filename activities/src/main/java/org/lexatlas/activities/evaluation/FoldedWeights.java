package org.lexatlas.activities.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lexatlas.activities.provider.corpus.CorpusEvidence;
import org.lexatlas.activities.provider.corpus.rules.RuleBook;

/**
 * Learns how much each sign of a status counts from several sets of cases. What examples hear in a
 * case that they were mined from says nothing of new texts, so each set is read by models that have
 * learned from the other sets alone. Takes about two minutes a set.
 */
public final class FoldedWeights {

  private final Map<String, List<CaseOutcome>> sets = new LinkedHashMap<>();

  /** Takes the cases of a set with what the corpus provider found for their questions. */
  public void add(String set, List<CaseOutcome> outcomes) {
    sets.put(set, List.copyOf(outcomes));
  }

  /**
   * By sign, its weight.
   *
   * @throws IllegalStateException when there are fewer than two sets
   */
  public Map<String, Double> learn() {
    if (sets.size() < 2) {
      throw new IllegalStateException("weights need two folders of cases at least");
    }
    var learning = new WeightLearning();
    sets.forEach(
        (set, outcomes) -> {
          RuleBook others = RuleBook.taught(mining(set).lessons());
          for (CaseOutcome outcome : outcomes) {
            EvaluationCase asked = outcome.asked();
            learning.add(
                asked.status(),
                CorpusEvidence.of(outcome.reply(), Evaluation.question(asked), others));
          }
        });
    return learning.weights();
  }

  /** What all sets but one teach. */
  private ExampleMining mining(String left) {
    var mining = new ExampleMining();
    List<CaseOutcome> others = new ArrayList<>();
    sets.forEach(
        (set, outcomes) -> {
          if (!set.equals(left)) {
            others.addAll(outcomes);
          }
        });
    others.forEach(outcome -> mining.add(outcome.asked(), outcome.reply()));
    return mining;
  }
}
