package org.lexatlas.domain.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Renders one version of an analysis as a Markdown document to hand on: everything that it says,
 * from where it stands to the queries it was looked for with. Pure. Texts of sources are escaped;
 * the document still has to be sanitised where it is shown.
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
    return new AnalysisDocument().document(heading, standing, analysis);
  }

  private String document(ReportHeading heading, Standing standing, ResearchOutput analysis) {
    StructuredData data = analysis.structuredData();
    String title = Markdown.text(heading.topic().title());
    blocks.add("# %s: %s".formatted(Markdown.text(heading.jurisdiction()), title));
    if (standing.simulated()) {
      blocks.add("**Simulated: everything below is invented.**");
    }
    blocks.add(standing(heading, standing, analysis));
    section("Executive summary", paragraphs(analysis.executiveSummary()));
    section("Key pillars", list(data.keyRegulatoryPillars()));
    section("Landmark laws", lines(data.landmarkLegislation().stream().map(this::law)));
    section("Considerations", list(data.importantConsiderations()));
    String notes = data.notesAndComments();
    section("Notes", notes == null ? List.of() : paragraphs(notes));
    blocks.addAll(ReportRenderer.sections(analysis));
    if (Items.detailed(analysis)) {
      section("Detailed explanation", paragraphs(data.detailedAnalysis()));
    }
    section("Open questions", list(data.remainingUncertainties()));
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

  private String law(Law law) {
    String number = law.identifier() == null ? "" : " (" + law.identifier() + ")";
    String name = law.name() + number;
    String named = law.url() == null ? Markdown.text(name) : Markdown.link(name, law.url());
    String dated = law.dateEnacted() == null ? "undated" : Markdown.text(law.dateEnacted());
    String said = law.summary() == null ? "" : ": " + Markdown.text(law.summary());
    return "- **%s**, %s%s".formatted(named, dated, said);
  }

  private void section(String title, List<String> texts) {
    if (!texts.isEmpty()) {
      blocks.add("## " + title);
      blocks.addAll(texts);
    }
  }

  private static List<String> paragraphs(String prose) {
    return Sentences.paragraphs(prose).stream()
        .map(sentences -> Markdown.text(String.join(" ", sentences)))
        .toList();
  }

  private static List<String> list(List<String> texts) {
    return lines(texts.stream().filter(t -> !t.isBlank()).map(text -> "- " + Markdown.text(text)));
  }

  private static List<String> lines(Stream<String> lines) {
    List<String> there = lines.toList();
    return there.isEmpty() ? List.of() : List.of(String.join("\n", there));
  }
}
