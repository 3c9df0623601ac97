package org.lexatlas.domain.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Renders an analysis as a Markdown report: heading, status, narrative, key aspects, excerpts by
 * aspect, what is overruled, what was not confirmed this time, the sources with a note on each, and
 * one on all links. Pure: the same analysis gives the same report. Texts of sources are escaped;
 * the report still has to be sanitised where it is shown.
 */
public final class ReportRenderer {

  private static final Map<String, String> ASPECTS = kindsOfSources();

  /** So many words of a statement may stand before its colon as the name of an aspect. */
  private static final int LONGEST_LEAD = 8;

  private static final String ON_LINKS =
      "Links are given as they were when they were read: pages move and change. Where a link no"
          + " longer leads to what is quoted, look in the register of laws or at the regulator's"
          + " own site first.";

  private final ResearchOutput analysis;
  private final List<String> blocks = new ArrayList<>();

  private ReportRenderer(ResearchOutput analysis) {
    this.analysis = analysis;
  }

  public static String render(ReportHeading heading, ResearchOutput analysis) {
    return new ReportRenderer(analysis).report(heading);
  }

  /**
   * The report's sections as Markdown blocks, without what stands above them, and without the key
   * aspects: for a document that lists the statements itself.
   */
  static List<String> sections(ResearchOutput analysis) {
    var renderer = new ReportRenderer(analysis);
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
    section(
        "Overruled",
        list(
            Overruled.statements(analysis).entrySet().stream()
                .map(one -> noted(one.getKey(), one.getValue()))));
    unconfirmed();
    sources();
  }

  private void narrative() {
    section(
        "Narrative",
        Sentences.paragraphs(analysis.analysisText()).stream()
            .map(sentences -> Markdown.text(String.join(" ", sentences))));
  }

  /** The statements of the analysis as bullets, the words before a colon in bold. */
  private void aspects() {
    StructuredData data = analysis.structuredData();
    section(
        "Key aspects",
        list(
            Stream.concat(
                    data.keyRegulatoryPillars().stream(), data.importantConsiderations().stream())
                .distinct()
                .map(ReportRenderer::aspect)));
  }

  private static String aspect(String statement) {
    int colon = statement.indexOf(": ");
    boolean led = colon > 0 && statement.substring(0, colon).split(" ").length <= LONGEST_LEAD;
    return led
        ? "- **%s:** %s"
            .formatted(
                Markdown.text(statement.substring(0, colon)),
                Markdown.text(statement.substring(colon + 1)))
        : "- " + Markdown.text(statement);
  }

  /** Quotes under what they speak to: first what decided the status, then by kind of source. */
  private void excerpts() {
    Map<String, List<String>> byAspect = new LinkedHashMap<>();
    for (DecidingSentence sentence : analysis.decidingSentences()) {
      String aspect = "What decides the status";
      String from = cited(sentence.title(), sentence.url(), sentence.date());
      put(byAspect, aspect, quote(sentence.sentence(), from));
    }
    for (String type : ASPECTS.keySet()) {
      all()
          .filter(source -> source.keyQuote() != null && type(source).equals(type))
          .forEach(
              source ->
                  put(
                      byAspect,
                      ASPECTS.getOrDefault(type, type),
                      quote(
                          String.valueOf(source.keyQuote()),
                          cited(source.title(), source.url(), source.date()))));
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
      if (note != null && !Overruled.isNote(note)) {
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

  private static void put(Map<String, List<String>> byAspect, String aspect, String text) {
    List<String> texts = byAspect.computeIfAbsent(aspect, name -> new ArrayList<>());
    if (!texts.contains(text)) {
      texts.add(text);
    }
  }

  private static String quote(String words, String from) {
    return "> “%s”\n>\n> %s".formatted(Markdown.text(words.replace("**", "")), from);
  }

  private static String cited(String title, @Nullable String url, @Nullable String date) {
    String named = url == null ? Markdown.text(title) : Markdown.link(title, url);
    return date == null ? named : named + ", " + Markdown.text(date);
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
