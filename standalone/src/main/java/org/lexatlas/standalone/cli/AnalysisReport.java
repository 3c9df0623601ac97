package org.lexatlas.standalone.cli;

import java.util.ArrayList;
import java.util.List;
import org.lexatlas.domain.analysis.Overruled;
import tools.jackson.databind.JsonNode;

/**
 * An analysis, or one version of it, as text: status, summary, what changed, then what it rests on
 * and what it leaves open.
 */
final class AnalysisReport {

  private static final String SIMULATED = "SIMULATED: made-up content, no research.";
  private static final String SAMPLES =
      "          Rests on the sample corpus: paraphrases, unverified";

  private final ApiClient api;
  private final Output output;

  AnalysisReport(ApiClient api, Output output) {
    this.api = api;
    this.output = output;
  }

  /** Says of invented content that it is, once. */
  static void warn(Output output, boolean simulated) {
    if (simulated) {
      output.print(SIMULATED);
    }
  }

  /**
   * Prints status and summary; below the status, which numbers its drafts have, and whether it
   * rests on unverified samples.
   *
   * @param shown an analysis with its Live version, or a version
   */
  void print(JsonNode shown) {
    output.print("");
    output.print("Status    " + status(shown));
    var drafts = EarlierDrafts.words(api, shown);
    if (!drafts.isEmpty()) {
      output.print("          " + drafts);
    }
    if (shown.path("restsOnSamples").asBoolean(false)) {
      output.print(SAMPLES);
    }
    section("Summary", Words.text(shown.path("content"), "executive_summary"));
  }

  private static String status(JsonNode shown) {
    var words = new ArrayList<String>();
    boolean live = shown.path("liveVersion").isNumber();
    var number = live ? Words.text(shown, "liveVersion") : Words.text(shown, "number");
    add(words, "version ", number);
    if (!live) {
      add(words, "", Words.title(Words.text(shown, "stage")));
    }
    add(words, "confidence ", Words.text(shown.path("content"), "confidence_level"));
    add(words, "as of ", Words.text(shown, "asOf"));
    add(words, "verified as of ", Words.text(shown, "verifiedAsOf"));
    add(words, "changed on ", Words.text(shown, "changedOn"));
    var status = Words.text(shown, "status");
    return words.isEmpty() ? status : status + " (" + String.join(", ", words) + ")";
  }

  private static void add(List<String> words, String label, String value) {
    if (!value.isEmpty()) {
      words.add(label + value);
    }
  }

  /** What is new, in words that are ready. */
  void news(String words) {
    section("What changed", words);
  }

  /** Lists the laws, the open questions and the sources of what is shown. */
  void findings(JsonNode shown) {
    var content = shown.path("content");
    var structured = content.path("structured_data");
    list("Laws", LawList.lines(content));
    list(
        "Open questions",
        structured
            .path("remaining_uncertainties")
            .valueStream()
            .map(open -> open.asString(""))
            .filter(open -> !Overruled.isOpen(open))
            .map(open -> Words.wrap(open, "  - ", "    "))
            .toList());
    sources(structured);
  }

  private void list(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      output.print("\n" + title);
      lines.forEach(output::print);
    }
  }

  private void sources(JsonNode structured) {
    var sources = new ArrayList<JsonNode>();
    structured.path("primary_sources").forEach(sources::add);
    structured.path("secondary_sources").forEach(sources::add);
    if (!sources.isEmpty()) {
      output.print("\nSources");
    }
    for (int i = 0; i < sources.size(); i++) {
      var source = sources.get(i);
      var about = new ArrayList<String>();
      add(about, "", Words.text(source, "source_type").replace('_', ' '));
      add(about, "", Words.text(source, "date"));
      output.print(
          "  %d. %s%s"
              .formatted(
                  i + 1,
                  Words.line(Words.text(source, "title")),
                  about.isEmpty() ? "" : " (" + String.join(", ", about) + ")"));
      var url = Words.line(Words.text(source, "url"));
      if (!url.isEmpty()) {
        output.print("     " + url);
      }
    }
  }

  private void section(String title, String text) {
    if (!text.isBlank()) {
      output.print("\n" + title);
      output.print(Words.wrap(text, "  "));
    }
  }
}
