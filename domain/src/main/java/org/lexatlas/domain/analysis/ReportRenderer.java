package org.lexatlas.domain.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Renders an analysis as a Markdown report: heading, status, narrative, excerpts by aspect, what
 * was not confirmed this time, and the sources with a note on each. Pure: the same analysis gives
 * the same report. Texts of sources are escaped; the report still has to be sanitised where it is
 * shown.
 */
public final class ReportRenderer {

  private static final Map<String, String> ASPECTS = aspects();

  private final ResearchOutput analysis;
  private final List<String> blocks = new ArrayList<>();

  private ReportRenderer(ResearchOutput analysis) {
    this.analysis = analysis;
  }

  public static String render(ReportHeading heading, ResearchOutput analysis) {
    return new ReportRenderer(analysis).report(heading);
  }

  /** The report's sections as Markdown blocks, without what stands above them. */
  static List<String> sections(ResearchOutput analysis) {
    var renderer = new ReportRenderer(analysis);
    renderer.sections();
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
    sections();
    return String.join("\n\n", blocks) + "\n";
  }

  private void sections() {
    narrative();
    excerpts();
    unconfirmed();
    sources();
  }

  private void narrative() {
    section(
        "Narrative",
        Sentences.paragraphs(analysis.analysisText()).stream()
            .map(sentences -> Markdown.text(String.join(" ", sentences))));
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

  private void unconfirmed() {
    section(
        "Not confirmed this time",
        list(
            analysis.claims().stream()
                .filter(claim -> claim.note() != null)
                .map(
                    claim ->
                        "- %s — %s"
                            .formatted(
                                Markdown.text(claim.text()),
                                Markdown.text(String.valueOf(claim.note()))))
                .distinct()));
  }

  private void sources() {
    StructuredData data = analysis.structuredData();
    section(
        "Sources",
        list(
            Stream.concat(
                data.primarySources().stream().map(source -> line(source, "primary")),
                data.secondarySources().stream().map(source -> line(source, "secondary")))));
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
    return "> “%s”\n>\n> %s".formatted(Markdown.text(words), from);
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

  private static Map<String, String> aspects() {
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
