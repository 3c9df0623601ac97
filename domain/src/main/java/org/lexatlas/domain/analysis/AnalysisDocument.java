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
    Provenance provenance = Provenance.of(analysis);
    section("Key pillars", standing(Items.PILLARS, data.keyRegulatoryPillars(), provenance));
    section(
        "Landmark laws",
        lines(data.landmarkLegislation().stream().map(law -> law(law, provenance))));
    section(
        "Considerations",
        standing(Items.CONSIDERATIONS, data.importantConsiderations(), provenance));
    String notes = data.notesAndComments();
    section("Notes", notes == null ? List.of() : paragraphs(notes));
    blocks.addAll(ReportRenderer.sections(analysis));
    if (Items.detailed(analysis)) {
      section("Detailed explanation", paragraphs(data.detailedAnalysis()));
    }
    section(
        "Open questions",
        list(
            data.remainingUncertainties().stream()
                .filter(open -> analysis.claims().isEmpty() || !Overruled.isOpen(open))
                .toList()));
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

  /** A law; behind it, where it was not found again or is no longer in force, that it is so. */
  private static String law(Law law, Provenance provenance) {
    String name = law.numbered();
    String named = law.url() == null ? Markdown.text(name) : Markdown.link(name, law.url());
    String dated = law.dateEnacted() == null ? "undated" : Markdown.text(law.dateEnacted());
    String said = law.summary() == null ? "" : ": " + Markdown.text(law.summary());
    return "- **%s**, %s%s%s".formatted(named, dated, said, note(new Item.Cited(law), provenance));
  }

  /** Statements, with what is to be known of their standing; what is overruled is told apart. */
  private static List<String> standing(String field, List<String> texts, Provenance provenance) {
    return lines(
        texts.stream()
            .filter(text -> !text.isBlank())
            .map(text -> new Item.Statement(field, text))
            .filter(
                item -> provenance.claim(item).filter(c -> Overruled.isNote(c.note())).isEmpty())
            .map(item -> "- " + Markdown.text(item.text()) + note(item, provenance)));
  }

  private static String note(Item item, Provenance provenance) {
    return provenance
        .claim(item)
        .map(Claim::note)
        .map(note -> " — " + Markdown.text(note))
        .orElse("");
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
