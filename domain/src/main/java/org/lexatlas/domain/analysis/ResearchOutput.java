package org.lexatlas.domain.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of an analysis: what Base Research and Blended Synthesis produce, and what a version
 * stores. JSON names are the product's own snake_case ones.
 *
 * @param analysisText the narrative, paragraphs separated by a blank line
 * @param confidenceLevel High, Medium or Low; only a grounded primary source can carry High
 * @param executiveSummary one paragraph for a reader in a hurry
 * @param status a word of the topic's vocabulary, or {@code Unclear} / {@code No-Information}
 * @param groundingUrls what the search tool returned, in the order it was returned
 * @param searchQueries the queries used, in order
 * @param structuredData the same findings by field
 * @param summaryPoints a nested outline of the findings
 * @param fullReport Markdown rendered from the structure
 * @param decidingSentences the sentences that decided the status, a law's own before all others;
 *     empty when a model decided it
 * @param claims one entry per item of this content: where it came from and when last confirmed
 */
public record ResearchOutput(
    @JsonProperty("analysis_text") String analysisText,
    @JsonProperty("confidence_level") Confidence confidenceLevel,
    @JsonProperty("executive_summary") String executiveSummary,
    @JsonProperty("status") String status,
    @JsonProperty("grounding_urls") List<GroundingUrl> groundingUrls,
    @JsonProperty("search_queries") List<String> searchQueries,
    @JsonProperty("structured_data") StructuredData structuredData,
    @JsonProperty("summary_points") List<SummaryPoint> summaryPoints,
    @JsonProperty("full_report") String fullReport,
    @JsonProperty("deciding_sentences") List<DecidingSentence> decidingSentences,
    @JsonProperty("claims") List<Claim> claims) {

  public ResearchOutput {
    groundingUrls = orEmpty(groundingUrls);
    searchQueries = orEmpty(searchQueries);
    summaryPoints = orEmpty(summaryPoints);
    decidingSentences = orEmpty(decidingSentences);
    claims = orEmpty(claims);
  }

  /** Lists that an older or a leaner reply left out read as empty. */
  static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
