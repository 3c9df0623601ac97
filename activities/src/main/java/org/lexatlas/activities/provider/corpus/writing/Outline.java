package org.lexatlas.activities.provider.corpus.writing;

import java.util.ArrayList;
import java.util.List;
import org.lexatlas.domain.analysis.Law;
import org.lexatlas.domain.analysis.SummaryPoint;

/**
 * The findings as a nested outline, under the headings that readers know. Empty ones are left out.
 */
final class Outline {

  private Outline() {}

  static List<SummaryPoint> of(Findings findings) {
    List<SummaryPoint> outline = new ArrayList<>();
    List<SummaryPoint> status = new ArrayList<>();
    status.add(SummaryPoint.of(findings.status()));
    status.addAll(points(findings.decidingQuotes()));
    outline.add(new SummaryPoint("Overall status", status));
    heading(
        outline,
        "Regulatory bodies and roles",
        findings.pillars().entrySet().stream()
            .map(e -> new SummaryPoint(e.getKey(), List.of(SummaryPoint.of(e.getValue().cited()))))
            .toList());
    heading(
        outline, "Legislation", findings.laws().stream().map(entry -> law(entry.law())).toList());
    heading(outline, "Compliance requirements", points(findings.aspect("Compliance requirements")));
    heading(outline, "Restrictions", points(findings.aspect("Restrictions")));
    heading(outline, "Taxation", points(findings.aspect("Taxation")));
    heading(
        outline,
        "Recent developments",
        points(Excerpts.best(findings.reading().pending(), findings.reading())));
    return outline;
  }

  private static void heading(List<SummaryPoint> outline, String words, List<SummaryPoint> points) {
    if (!points.isEmpty()) {
      outline.add(new SummaryPoint(words, points));
    }
  }

  private static List<SummaryPoint> points(List<Quote> quotes) {
    return quotes.stream().map(quote -> SummaryPoint.of(quote.cited())).toList();
  }

  private static SummaryPoint law(Law law) {
    var words = new StringBuilder(law.name());
    String identifier = law.identifier();
    if (identifier != null && !law.name().contains(identifier)) {
      words.append(" (").append(identifier).append(')');
    }
    if (law.dateEnacted() != null) {
      words.append(", ").append(law.dateEnacted());
    }
    return SummaryPoint.of(words.toString());
  }
}
