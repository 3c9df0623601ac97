package org.lexatlas.domain.analysis;

import java.util.List;

/**
 * Completes an analysis that was written elsewhere, so that it can be compared with and blended.
 * What it says stays as it is, with whatever is wrong about it.
 */
public final class ImportedAnalysis {

  private ImportedAnalysis() {}

  /**
   * The same analysis with the provenance, outline and report that it lacks. Every item counts as
   * brought along and last confirmed on the heading's day; of a law or source its own address is
   * all that stands behind it.
   */
  public static ResearchOutput complete(ReportHeading heading, ResearchOutput content) {
    ResearchOutput claimed =
        with(content, claims(heading, content), content.summaryPoints(), content.fullReport());
    return with(
        claimed,
        claimed.claims(),
        content.summaryPoints().isEmpty()
            ? OutlineBuilder.outline(claimed, heading.asOf())
            : content.summaryPoints(),
        content.fullReport().isBlank()
            ? ReportRenderer.render(heading, claimed)
            : content.fullReport());
  }

  private static List<Claim> claims(ReportHeading heading, ResearchOutput content) {
    if (!content.claims().isEmpty()) {
      return content.claims();
    }
    String day = heading.asOf().toString();
    return Items.of(content).stream()
        .map(
            item ->
                new Claim(item.path(), item.text(), Claim.Origin.BASELINE, day, null, List.of()))
        .toList();
  }

  private static ResearchOutput with(
      ResearchOutput content, List<Claim> claims, List<SummaryPoint> outline, String report) {
    return new ResearchOutput(
        content.analysisText(),
        content.confidenceLevel(),
        content.executiveSummary(),
        content.status(),
        content.groundingUrls(),
        content.searchQueries(),
        content.structuredData(),
        outline,
        report,
        content.decidingSentences(),
        claims);
  }
}
