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
 * one on all links. Each thing is told once, and names its source. Pure: the same analysis gives
 * the same report. Texts of sources are escaped; the report still has to be sanitised where it is
 * shown.
 */
public final class ReportRenderer {

  private static final Map<String, String> ASPECTS = kindsOfSources();

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
    return new ReportRenderer(analysis, new Telling(analysis)).report(heading);
  }

  /** What it all rests on, as Markdown blocks, for a document that told the rest before. */
  static List<String> grounds(ResearchOutput analysis, Telling telling) {
    var renderer = new ReportRenderer(analysis, telling);
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
    section("Narrative", telling.plain(Items.ANALYSIS, analysis.analysisText()).stream());
    section("Key aspects", list(aspects()));
    grounds();
    return String.join("\n\n", blocks) + "\n";
  }

  /** What it all rests on. */
  private void grounds() {
    excerpts();
    section(
        "Overruled",
        list(
            Overruled.statements(analysis).entrySet().stream()
                .map(one -> noted(one.getKey(), one.getValue()))));
    unconfirmed();
    sources();
  }

  private Stream<String> aspects() {
    StructuredData data = analysis.structuredData();
    return Stream.concat(
            data.keyRegulatoryPillars().stream()
                .map(text -> new Item.Statement(Items.PILLARS, text)),
            data.importantConsiderations().stream()
                .map(text -> new Item.Statement(Items.CONSIDERATIONS, text)))
        .map(telling::confirmed)
        .flatMap(Optional::stream);
  }

  /**
   * Quotes that tell more, under what they speak to: what decided first, then by kind of source.
   */
  private void excerpts() {
    Map<String, List<String>> byAspect = new LinkedHashMap<>();
    for (DecidingSentence sentence : analysis.decidingSentences()) {
      String from = Citations.of(sentence.title(), sentence.url(), sentence.date());
      put(byAspect, "What decides the status", sentence.sentence(), from);
    }
    for (String type : ASPECTS.keySet()) {
      all()
          .filter(source -> source.keyQuote() != null && type(source).equals(type))
          .forEach(
              source ->
                  put(
                      byAspect,
                      ASPECTS.getOrDefault(type, type),
                      String.valueOf(source.keyQuote()),
                      Citations.of(source.title(), source.url(), source.date())));
    }
    section(
        "Excerpts",
        byAspect.entrySet().stream()
            .map(
                aspect ->
                    "### " + aspect.getKey() + "\n\n" + String.join("\n\n", aspect.getValue())));
  }

  /** What was carried over or not found again: the same words in two fields once. */
  private void unconfirmed() {
    Map<String, String> lines = new LinkedHashMap<>();
    for (Claim claim : analysis.claims()) {
      String note = claim.note();
      if (note != null && !Overruled.isNote(note) && !telling.hasNote(claim)) {
        lines.putIfAbsent(
            PlainText.normalised(Attributed.said(claim.text())), noted(claim.text(), note));
      }
    }
    section("Not confirmed this time", list(lines.values().stream()));
  }

  private static String noted(String text, String note) {
    return "- %s — %s".formatted(Markdown.text(text), Markdown.text(note));
  }

  private void sources() {
    StructuredData data = analysis.structuredData();
    section(
        "Sources",
        list(
            Stream.concat(
                data.primarySources().stream().map(source -> line(source, "primary")),
                data.secondarySources().stream().map(source -> line(source, "secondary")))));
    if (all().anyMatch(source -> source.url() != null)) {
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

  private Stream<Source> all() {
    StructuredData data = analysis.structuredData();
    return Stream.concat(data.primarySources().stream(), data.secondarySources().stream());
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

  private void put(Map<String, List<String>> byAspect, String aspect, String words, String from) {
    if (telling.isNew(words)) {
      byAspect
          .computeIfAbsent(aspect, name -> new ArrayList<>())
          .add("> “%s”\n>\n> %s".formatted(Markdown.text(words.replace("**", "")), from));
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
