package org.lexatlas.domain.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The findings by field. {@code status} and {@code confidence_level} repeat the outer ones. */
public record StructuredData(
    @JsonProperty("status") String status,
    @JsonProperty("confidence_level") Confidence confidenceLevel,
    @JsonProperty("executive_summary") String executiveSummary,
    @JsonProperty("detailed_analysis") String detailedAnalysis,
    @JsonProperty("key_regulatory_pillars") List<String> keyRegulatoryPillars,
    @JsonProperty("landmark_legislation") List<Law> landmarkLegislation,
    @JsonProperty("important_considerations") List<String> importantConsiderations,
    @JsonProperty("notes_and_comments") @Nullable String notesAndComments,
    @JsonProperty("primary_sources") List<Source> primarySources,
    @JsonProperty("secondary_sources") List<Source> secondarySources,
    @JsonProperty("remaining_uncertainties") List<String> remainingUncertainties) {

  public StructuredData {
    keyRegulatoryPillars = ResearchOutput.orEmpty(keyRegulatoryPillars);
    landmarkLegislation = ResearchOutput.orEmpty(landmarkLegislation);
    importantConsiderations = ResearchOutput.orEmpty(importantConsiderations);
    primarySources = ResearchOutput.orEmpty(primarySources);
    secondarySources = ResearchOutput.orEmpty(secondarySources);
    remainingUncertainties = ResearchOutput.orEmpty(remainingUncertainties);
  }
}
