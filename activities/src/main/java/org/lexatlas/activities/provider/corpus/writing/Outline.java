package org.lexatlas.activities.provider.corpus.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lexatlas.activities.provider.corpus.rules.TopicRules;
import org.lexatlas.domain.analysis.Claim;
import org.lexatlas.domain.analysis.Law;
import org.lexatlas.domain.analysis.SummaryPoint;

/**
 * The findings as a nested outline, under the headings that readers know, each passage under the
 * first that has it. Empty ones are left out.
 */
final class Outline {

  private final Findings findings;
  private final List<SummaryPoint> outline = new ArrayList<>();
  private final Set<Claim.Passage> told = new HashSet<>();

  private Outline(Findings findings) {
    this.findings = findings;
  }

  static List<SummaryPoint> of(Findings findings) {
    return new Outline(findings).points();
  }

  private List<SummaryPoint> points() {
    List<SummaryPoint> status = new ArrayList<>();
    status.add(SummaryPoint.of(findings.status()));
    status.addAll(points(findings.decidingQuotes()));
    outline.add(new SummaryPoint("Overall status", status));
    heading(
        "Regulatory bodies and roles",
        findings.pillars().entrySet().stream()
            .map(e -> new SummaryPoint(e.getKey(), points(List.of(e.getValue()))))
            .toList());
    heading("Legislation", findings.laws().stream().map(entry -> law(entry.law())).toList());
    aspect(TopicRules.DUTIES);
    aspect(TopicRules.RESTRICTIONS);
    aspect(TopicRules.TAXATION);
    heading(
        "Recent developments",
        points(Excerpts.best(findings.reading().plans(), findings.reading())));
    return outline;
  }

  private void aspect(String name) {
    heading(name, points(findings.aspect(name)));
  }

  private void heading(String words, List<SummaryPoint> points) {
    if (!points.isEmpty()) {
      outline.add(new SummaryPoint(words, points));
    }
  }

  private List<SummaryPoint> points(List<Quote> quotes) {
    return quotes.stream()
        .filter(quote -> told.add(quote.passage()))
        .map(quote -> SummaryPoint.of(quote.cited()))
        .toList();
  }

  private static SummaryPoint law(Law law) {
    String date = law.dateEnacted();
    return SummaryPoint.of(date == null ? law.numbered() : law.numbered() + ", " + date);
  }
}
