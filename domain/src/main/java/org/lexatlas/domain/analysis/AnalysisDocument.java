package org.lexatlas.domain.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Renders one version of an analysis as a Markdown document to hand on: everything that it says,
 * from where it stands to the queries it was looked for with, the same words of the same source
 * once. Pure. Texts of sources are escaped; the document still has to be sanitised where it is
 * shown.
 */
public final class AnalysisDocument {

  private final List<String> blocks = new ArrayList<>();

  private AnalysisDocument() {}

  /**
   * Where the version stands.
   *
   * @param stage in words, such as Live
   * @param changedOn the last day on which a fact changed; null when it never was Live
   * @param changeNote what changed, for a reader
   * @param simulated whether the content is invented
   */
  public record Standing(
      int version,
      String stage,
      @Nullable LocalDate changedOn,
      @Nullable String changeNote,
      boolean simulated) {}

  /** The document; the day in the heading is the one that the version was verified for. */
  public static String render(ReportHeading heading, Standing standing, ResearchOutput analysis) {
    return Telling.of(
        analysis, telling -> new AnalysisDocument().document(heading, standing, analysis, telling));
  }

  private String document(
      ReportHeading heading, Standing standing, ResearchOutput analysis, Telling telling) {
    StructuredData data = analysis.structuredData();
    String title = Markdown.text(heading.topic().title());
    blocks.add("# %s: %s".formatted(Markdown.text(heading.jurisdiction()), title));
    if (standing.simulated()) {
      blocks.add("**Simulated: everything below is invented.**");
    }
    blocks.add(standing(heading, standing, analysis));
    section("Executive summary", telling.summary(analysis.executiveSummary()));
    section("Key pillars", entries(Items.PILLARS, data.keyRegulatoryPillars(), telling));
    section("Landmark laws", lines(data.landmarkLegislation().stream().map(telling::law)));
    section(
        "Considerations", entries(Items.CONSIDERATIONS, data.importantConsiderations(), telling));
    String notes = data.notesAndComments();
    section("Notes", notes == null ? List.of() : telling.prose(Items.NOTES, notes));
    blocks.addAll(ReportRenderer.sections(analysis, telling));
    if (Items.detailed(analysis)) {
      section("Detailed explanation", telling.prose(Items.DETAILED, data.detailedAnalysis()));
    }
    section(
        "Open questions",
        lines(
            data.remainingUncertainties().stream()
                .filter(open -> !open.isBlank())
                .filter(open -> analysis.claims().isEmpty() || !Overruled.isOpen(open))
                .map(telling::open)));
    section("Search queries", list(analysis.searchQueries()));
    return String.join("\n\n", blocks) + "\n";
  }

  private static String standing(
      ReportHeading heading, Standing standing, ResearchOutput analysis) {
    var lines = new ArrayList<String>();
    line(lines, "Status", analysis.status());
    line(lines, "Confidence", Items.word(analysis.confidenceLevel()));
    line(lines, "Version", "%d (%s)".formatted(standing.version(), standing.stage()));
    line(lines, "Verified as of", heading.asOf().toString());
    LocalDate changed = standing.changedOn();
    line(lines, "Changed on", changed == null ? null : changed.toString());
    line(lines, "What changed", standing.changeNote());
    line(lines, "Topic", heading.topic().id());
    line(lines, "Question", heading.topic().description());
    return String.join("\n", lines);
  }

  private static void line(List<String> lines, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      lines.add("- **%s:** %s".formatted(name, Markdown.text(value)));
    }
  }

  private static List<String> entries(String field, List<String> texts, Telling telling) {
    return lines(
        texts.stream()
            .map(text -> telling.entry(new Item.Statement(field, text)))
            .flatMap(Optional::stream));
  }

  private void section(String title, List<String> texts) {
    if (!texts.isEmpty()) {
      blocks.add("## " + title);
      blocks.addAll(texts);
    }
  }

  private static List<String> list(List<String> texts) {
    return lines(texts.stream().filter(t -> !t.isBlank()).map(text -> "- " + Markdown.text(text)));
  }

  private static List<String> lines(Stream<String> lines) {
    List<String> there = lines.toList();
    return there.isEmpty() ? List.of() : List.of(String.join("\n", there));
  }
}
