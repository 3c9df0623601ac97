package org.lexatlas.domain.synthesis;

import java.util.List;
import org.lexatlas.domain.analysis.ResearchOutput;

/**
 * A baseline and a fresh analysis made one.
 *
 * @param content what the new version would say, with the provenance of every item in its claims;
 *     where all was kept the baseline's content, confirmed anew
 * @param decisions one for every item of both sides
 * @param allKept nothing in the fresh analysis changes the content: the Live version is confirmed
 *     and no version is made
 * @param changeNote what changed, for a reader
 */
public record Blend(
    ResearchOutput content, List<ClaimDecision> decisions, boolean allKept, String changeNote) {

  public Blend {
    decisions = List.copyOf(decisions);
  }
}
