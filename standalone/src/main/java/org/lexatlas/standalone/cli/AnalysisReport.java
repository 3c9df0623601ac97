package org.lexatlas.standalone.cli;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** An analysis as text: status, summary, what changed, sources. */
final class AnalysisReport {

  private final Output output;

  AnalysisReport(Output output) {
    this.output = output;
  }

  /**
   * Prints the Live version.
   *
   * @param comparison output of the Comparison that led to it; missing where none is known
   */
  void print(JsonNode analysis, JsonNode comparison) {
    var content = analysis.path("content");
    output.print("");
    output.print("Status    " + status(analysis));
    section("Summary", Words.text(content, "executive_summary"));
    changes(analysis, comparison);
    sources(content.path("structured_data"));
  }

  private static String status(JsonNode analysis) {
    var words = new ArrayList<String>();
    var version = analysis.path("liveVersion");
    if (version.isNumber()) {
      words.add("version " + version.asInt());
    }
    add(words, "confidence ", Words.text(analysis.path("content"), "confidence_level"));
    add(words, "verified as of ", Words.text(analysis, "verifiedAsOf"));
    add(words, "changed on ", Words.text(analysis, "changedOn"));
    var status = Words.text(analysis, "status");
    return words.isEmpty() ? status : status + " (" + String.join(", ", words) + ")";
  }

  private static void add(List<String> words, String label, String value) {
    if (!value.isEmpty()) {
      words.add(label + value);
    }
  }

  private void changes(JsonNode analysis, JsonNode comparison) {
    var note = Words.text(analysis, "changeNote");
    section("What changed", note.isEmpty() ? Words.text(comparison, "change_note") : note);
    for (var difference : comparison.path("differences")) {
      var label = Words.text(difference, "label");
      if (!label.equalsIgnoreCase("unchanged")) {
        output.print(Words.wrap("- " + words(difference, label), "  "));
      }
    }
  }

  private static String words(JsonNode difference, String label) {
    var explanation = Words.text(difference, "explanation");
    return "%s (%s)%s"
        .formatted(
            Words.text(difference, "path"), label, explanation.isEmpty() ? "" : ": " + explanation);
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
      add(about, "", Words.text(source, "source_type"));
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
