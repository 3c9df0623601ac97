package org.lexatlas.api.analysis;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.text.SafeHtml;
import org.lexatlas.domain.analysis.AnalysisDocument;
import org.lexatlas.domain.analysis.ReportHeading;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.analysis.AnalysisRow;
import org.lexatlas.store.analysis.VersionRow;
import org.lexatlas.store.jurisdiction.JurisdictionStore;
import org.lexatlas.store.run.RunRow;
import org.lexatlas.store.run.RunStore;
import org.lexatlas.store.topic.TopicStore;
import org.springframework.stereotype.Component;

/** One version of an analysis as a document to hand on. */
@Component
public final class AnalysisExport {

  private final JurisdictionStore jurisdictions;
  private final TopicStore topics;
  private final RunStore runs;

  AnalysisExport(JurisdictionStore jurisdictions, TopicStore topics, RunStore runs) {
    this.jurisdictions = jurisdictions;
    this.topics = topics;
    this.runs = runs;
  }

  /** As Markdown, with everything that the version says. */
  public String markdown(AnalysisRow analysis, VersionRow version) {
    boolean live = version.stage().equals("LIVE");
    return AnalysisDocument.render(
        new ReportHeading(
            name(analysis.country()), topic(version, analysis), asOf(analysis, version)),
        new AnalysisDocument.Standing(
            version.number(),
            words(version.stage()),
            live ? analysis.changedOn() : null,
            version.changeNote(),
            version.simulated()),
        version.output());
  }

  /** As an HTML page that needs nothing else, and does nothing. */
  public String html(AnalysisRow analysis, VersionRow version) {
    String title =
        "%s: %s, version %d"
            .formatted(name(analysis.country()), analysis.topic(), version.number());
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%s</title>
    </head>
    <body>
    <main>
    %s</main>
    </body>
    </html>
    """
        .formatted(SafeHtml.escaped(title), SafeHtml.ofMarkdown(markdown(analysis, version)));
  }

  /** The place's name as people read it; its code where the table does not know it. */
  String name(String country) {
    return jurisdictions.find(country).map(Jurisdiction::name).orElse(country);
  }

  /** The day for which the version is true: as verified, imported, or asked of its run. */
  LocalDate asOf(AnalysisRow analysis, VersionRow version) {
    LocalDate verified = version.stage().equals("LIVE") ? analysis.verifiedAsOf() : version.asOf();
    UUID run = version.runId();
    return Optional.ofNullable(verified)
        .or(() -> run == null ? Optional.empty() : runs.find(run).map(RunRow::asOf))
        .orElseGet(() -> LocalDate.ofInstant(version.createdAt(), ZoneOffset.UTC));
  }

  private Topic topic(VersionRow version, AnalysisRow analysis) {
    return topics
        .find(analysis.topic(), version.topicVersion())
        .or(() -> topics.find(analysis.topic()))
        .orElseGet(() -> unknown(analysis.topic()));
  }

  private static Topic unknown(String id) {
    return new Topic(id, 0, id, "", List.of());
  }

  private static String words(@Nullable String stage) {
    return switch (String.valueOf(stage)) {
      case "IN_REVIEW" -> "In Review";
      case "LIVE" -> "Live";
      default -> capital(String.valueOf(stage).toLowerCase(Locale.ROOT));
    };
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
