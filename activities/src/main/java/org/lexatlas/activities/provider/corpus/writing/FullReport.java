package org.lexatlas.activities.provider.corpus.writing;

import java.util.List;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.analysis.Source;
import org.lexatlas.domain.analysis.SummaryPoint;

/** The whole analysis as one Markdown document. Pure. */
final class FullReport {

  private final StringBuilder markdown = new StringBuilder();

  private FullReport() {}

  static String of(Findings findings, ResearchOutput output) {
    var question = findings.question();
    var report = new FullReport();
    report.line("# " + question.topic().title() + ": " + question.jurisdiction().name());
    report.line("**Date:** " + question.asOf() + "  ");
    report.line("**Topic:** " + question.topic().id() + "  ");
    report.line("**Description:** " + question.topic().description());
    report.line("");
    report.line("## Status: " + output.status());
    report.line("Confidence: " + words(output) + ".");
    report.line("");
    report.line("## Narrative");
    report.line(output.analysisText());
    report.line("");
    report.line("## Excerpts by aspect");
    output.summaryPoints().forEach(point -> report.point(point, 0));
    report.line("");
    report.line("## Sources");
    report.sources(output.structuredData().primarySources());
    report.sources(output.structuredData().secondarySources());
    report.line("");
    report.line("## What remains open");
    output.structuredData().remainingUncertainties().forEach(open -> report.line("- " + open));
    return report.markdown.toString().strip() + "\n";
  }

  private static String words(ResearchOutput output) {
    String name = output.confidenceLevel().name();
    return name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
  }

  private void line(String line) {
    markdown.append(line).append('\n');
  }

  private void point(SummaryPoint point, int depth) {
    line("  ".repeat(depth) + "- " + (depth == 0 ? "**" + point.text() + "**" : point.text()));
    point.points().forEach(below -> point(below, depth + 1));
  }

  private void sources(List<Source> sources) {
    for (Source source : sources) {
      String name =
          source.url() == null ? source.title() : "[" + source.title() + "](" + source.url() + ")";
      line(
          "- "
              + name
              + " ("
              + source.sourceType()
              + (source.date() == null ? "" : ", " + source.date())
              + ")");
    }
  }
}
