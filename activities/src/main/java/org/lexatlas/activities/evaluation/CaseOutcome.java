package org.lexatlas.activities.evaluation;

import java.util.List;
import org.lexatlas.activities.provider.RawReply;
import org.lexatlas.domain.analysis.Law;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.topic.Direction;

/**
 * What the provider made of a case.
 *
 * @param reply what it was read from
 * @param quotes how many quotations the output holds
 * @param verbatim how many of them stand in their document, character by character, at their place
 */
public record CaseOutcome(
    EvaluationCase asked, ResearchOutput output, RawReply reply, int quotes, int verbatim) {

  public String status() {
    return output.status();
  }

  public boolean right() {
    return status().equals(asked.status());
  }

  List<Law> laws() {
    return output.structuredData().landmarkLegislation();
  }

  /** Labelled laws that were found. */
  long lawsFound() {
    return asked.laws().stream()
        .filter(expected -> laws().stream().anyMatch(law -> LawMatch.same(expected, law)))
        .count();
  }

  /** Found laws that the label names. */
  long lawsMeant() {
    return laws().stream()
        .filter(law -> asked.laws().stream().anyMatch(expected -> LawMatch.same(expected, law)))
        .count();
  }

  /** A prohibition read as a permission, or the reverse: the error that must not happen. */
  public boolean opposite() {
    return Direction.opposite(asked.status(), status());
  }
}
