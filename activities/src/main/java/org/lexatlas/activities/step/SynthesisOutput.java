package org.lexatlas.activities.step;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.synthesis.Blend;
import org.lexatlas.domain.synthesis.ClaimDecision;
import org.lexatlas.domain.synthesis.SurvivalCheck;

/**
 * What Blended Synthesis produces: the analysis, in the fields that Base Research has, and how it
 * came about.
 *
 * @param decisions one for each item of both sides
 * @param allKept nothing changes the Live version: it is confirmed
 * @param changeNote what changed, for a reader
 * @param survivalFaults what got lost on the way, is invented, or stands without a source; for the
 *     first two the policy AUTO waits for a person
 */
record SynthesisOutput(
    @JsonUnwrapped ResearchOutput content,
    @JsonProperty("decisions") List<ClaimDecision> decisions,
    @JsonProperty("all_kept") boolean allKept,
    @JsonProperty("change_note") String changeNote,
    @JsonProperty("survival_faults") List<SurvivalCheck.Fault> survivalFaults) {

  static SynthesisOutput of(Blend blend) {
    return new SynthesisOutput(
        blend.content(),
        blend.decisions(),
        blend.allKept(),
        blend.changeNote(),
        SurvivalCheck.faults(blend.content(), blend.decisions()));
  }

  /** Whether something got lost or was invented. */
  boolean faulty() {
    return survivalFaults.stream().anyMatch(SurvivalCheck.Fault::needsReview);
  }
}
