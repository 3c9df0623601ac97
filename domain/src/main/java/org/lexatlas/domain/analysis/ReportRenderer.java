package org.lexatlas.domain.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Renders an analysis as a Markdown report: heading, status, narrative, key aspects, excerpts by
 * aspect, what is overruled, what was not confirmed this time, the sources with a note on each, and
 * one on all links. The same words of the same source stand in it once. Pure: the same analysis
 * gives the same report. Texts of sources are escaped; the report still has to be sanitised where
 * it is shown.
 */
public final class ReportRenderer {

  private static final Map<String, String> ASPECTS = kindsOfSources();

  /** So many words of a statement may stand before its colon as the name of an aspect. */
  private static final int LONGEST_LEAD = 8;

  private static final String ALSO_UNCONFIRMED =
      "- What else was not confirmed says so where it stands above.";

  private static final String ON_LINKS =
      "Links are given as they were when they were read: pages move and change. Where a link no"
          + " longer leads to what is quoted, look in the register of laws or at the regulator's"
          + " own site first.";

  private final ResearchOutput analysis;
  private final Telling telling;
  private final List<String> blocks = new ArrayList<>();

  private ReportRenderer(ResearchOutput analysis, Telling telling) {
    this.analysis = analysis;
    this.telling = telling;
  }

  public static String render(ReportHeading heading, ResearchOutput analysis) {
    return Telling.of(analysis, telling -> new ReportRenderer(analysis, telling).report(heading));
  }

  /**
   * The report's sections as Markdown blocks, without what stands above them, and without the key
   * aspects: for a document that lists the statements itself.
   */
  static List<String> sections(ResearchOutput analysis, Telling telling) {
    var renderer = new ReportRenderer(analysis, telling);
    renderer.narrative();
    renderer.grounds();
    return renderer.blocks;
  }

  private String report(ReportHeading heading) {
    String topic = heading.topic().title();
    blocks.add("# %s: %s".formatted(Markdown.text(heading.jurisdiction()), Markdown.text(topic)));
    blocks.add(
        "- **As of:** %s\n- **Topic:** %s\n- **Question:** %s\n- **Status:** %s\n- **Confidence:** %s"
            .formatted(
                heading.asOf(),
                Markdown.text(heading.topic().id()),
                Markdown.text(heading.topic().description()),
                Markdown.text(analysis.status()),
                Items.word(analysis.confidenceLevel())));
    narrative();
    aspects();
    grounds();
    return String.join("\n\n", blocks) + "\n";
  }

  /** What it all rests on. */
  private void grounds() {
    excerpts();
    section("Overruled", list(Overruled.statements(analysis).stream().map(telling::overruled)));
    unconfirmed();
    sources();
  }

  private void narrative() {
    section("Narrative", telling.prose(Items.ANALYSIS, analysis.analysisText()).stream());
  }

  /** The statements of the analysis as bullets, the words before a colon in bold. */
  private void aspects() {
    StructuredData data = analysis.structuredData();
    section(
        "Key aspects",
        list(
            Stream.concat(
                    data.keyRegulatoryPillars().stream()
                        .map(text -> statement(Items.PILLARS, text)),
                    data.importantConsiderations().stream()
                        .map(text -> statement(Items.CONSIDERATIONS, text)))
                .map(item -> telling.entry(item, ReportRenderer::aspect))
                .flatMap(Optional::stream)
                .distinct()));
  }

  private static Item statement(String field, String text) {
    return new Item.Statement(field, text);
  }

  private static String aspect(String statement) {
    int colon = statement.indexOf(": ");
    boolean led = colon > 0 && statement.substring(0, colon).split(" ").length <= LONGEST_LEAD;
    return led
        ? "**%s:** %s"
            .formatted(
                Markdown.text(statement.substring(0, colon)),
                Markdown.text(statement.substring(colon + 1)))
        : Markdown.text(statement);
  }

  /** Quotes under what they speak to: first what decided the status, then by kind of source. */
  private void excerpts() {
    Map<String, List<String>> byAspect = new LinkedHashMap<>();
    for (DecidingSentence sentence : analysis.decidingSentences()) {
      put(byAspect, "What decides the status", telling.deciding(sentence));
    }
    for (Map.Entry<String, String> aspect : ASPECTS.entrySet()) {
      all()
          .filter(item -> type(item.source()).equals(aspect.getKey()))
          .forEach(
              item ->
                  telling.excerpt(item).ifPresent(text -> put(byAspect, aspect.getValue(), text)));
    }
    section(
        "Excerpts",
        byAspect.entrySet().stream()
            .map(
                aspect ->
                    "### " + aspect.getKey() + "\n\n" + String.join("\n\n", aspect.getValue())));
  }

  /** What was carried over or not found again, where no note on it says so already. */
  private void unconfirmed() {
    List<String> lines =
        analysis.claims().stream()
            .filter(claim -> claim.note() != null && !Overruled.isNote(claim.note()))
            .map(telling::noted)
            .flatMap(Optional::stream)
            .toList();
    Stream<String> others =
        telling.isMarked() && !lines.isEmpty() ? Stream.of(ALSO_UNCONFIRMED) : Stream.of();
    section("Not confirmed this time", list(Stream.concat(lines.stream(), others)));
  }

  private void sources() {
    StructuredData data = analysis.structuredData();
    section(
        "Sources",
        list(
            Stream.concat(
                data.primarySources().stream().map(source -> line(source, "primary")),
                data.secondarySources().stream().map(source -> line(source, "secondary")))));
    if (all().anyMatch(item -> item.source().url() != null)) {
      blocks.add("*" + ON_LINKS + "*");
    }
  }

  private String line(Source source, String rank) {
    String kind = source.sourceType() == null ? "source" : source.sourceType().replace('_', ' ');
    String dated = source.date() == null ? "undated" : "dated " + source.date();
    String quoted = source.keyQuote() == null ? "" : ", quoted above";
    String named =
        source.url() == null
            ? Markdown.text(source.title())
            : Markdown.link(source.title(), source.url());
    return "- %s — %s %s, %s%s".formatted(named, rank, Markdown.text(kind), dated, quoted);
  }

  private Stream<Item.Evidence> all() {
    StructuredData data = analysis.structuredData();
    return Stream.concat(
        data.primarySources().stream().map(source -> new Item.Evidence(Items.PRIMARY, source)),
        data.secondarySources().stream().map(source -> new Item.Evidence(Items.SECONDARY, source)));
  }

  private void section(String title, Stream<String> texts) {
    List<String> there = texts.filter(text -> !text.isBlank()).toList();
    if (!there.isEmpty()) {
      blocks.add("## " + title);
      blocks.addAll(there);
    }
  }

  private static Stream<String> list(Stream<String> lines) {
    return Stream.of(String.join("\n", lines.toList()));
  }

  private static void put(Map<String, List<String>> byAspect, String aspect, String text) {
    List<String> texts = byAspect.computeIfAbsent(aspect, name -> new ArrayList<>());
    if (!texts.contains(text)) {
      texts.add(text);
    }
  }

  private static String type(Source source) {
    return source.sourceType() != null && ASPECTS.containsKey(source.sourceType())
        ? source.sourceType()
        : "other";
  }

  private static Map<String, String> kindsOfSources() {
    var aspects = new LinkedHashMap<String, String>();
    aspects.put("law_text", "What the law says");
    aspects.put("regulator", "What the regulator says");
    aspects.put("government", "What the government says");
    aspects.put("law_firm", "How lawyers read it");
    aspects.put("news", "What is reported");
    aspects.put("industry", "What the industry says");
    aspects.put("blog", "What others write");
    aspects.put("other", "Other sources");
    return aspects;
  }
}
