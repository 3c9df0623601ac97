package org.lexatlas.activities.provider.corpus.writing;

import java.util.ArrayList;
import java.util.List;
import org.lexatlas.activities.provider.corpus.rules.TopicRules;
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
    aspect(outline, TopicRules.DUTIES, findings);
    aspect(outline, TopicRules.RESTRICTIONS, findings);
    aspect(outline, TopicRules.TAXATION, findings);
    heading(
        outline,
        "Recent developments",
        points(Excerpts.best(findings.reading().pending(), findings.reading())));
    return outline;
  }

  private static void aspect(List<SummaryPoint> outline, String name, Findings findings) {
    heading(outline, name, points(findings.aspect(name)));
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
    String date = law.dateEnacted();
    return SummaryPoint.of(date == null ? law.numbered() : law.numbered() + ", " + date);
  }
}
