package org.lexatlas.standalone.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** An analysis, or one version of it, as text: status, summary, what changed, sources. */
final class AnalysisReport {

  static final String SIMULATED = "SIMULATED: made-up content, no research.";

  /** So many differences are named; the console has all. */
  private static final int NAMED = 6;

  /** What a reader has to know first; other labels make no news. */
  private static final List<String> WEIGHT =
      List.of("contradicted", "superseded", "corrected", "narrowed", "widened", "added", "dropped");

  private final Output output;

  AnalysisReport(Output output) {
    this.output = output;
  }

  /**
   * Prints status and summary.
   *
   * @param shown an analysis with its Live version, or a version
   */
  void print(JsonNode shown) {
    output.print("");
    if (shown.path("simulated").asBoolean(false)) {
      output.print(SIMULATED);
    }
    output.print("Status    " + status(shown));
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

  /**
   * What is new, and the weightiest differences in their own words.
   *
   * @param comparison output of the Comparison that led to it; missing where none is known
   */
  void changes(String note, JsonNode comparison) {
    news(note.isEmpty() ? Words.text(comparison, "change_note") : note);
    var differences = new ArrayList<JsonNode>();
    for (var difference : comparison.path("differences")) {
      if (WEIGHT.contains(Words.text(difference, "label"))) {
        differences.add(difference);
      }
    }
    differences.sort(Comparator.comparingInt(d -> WEIGHT.indexOf(Words.text(d, "label"))));
    var lines = new LinkedHashSet<String>(); // the same sentence can stand in several fields
    differences.forEach(difference -> lines.add(line(difference)));
    lines.remove("");
    lines.stream().limit(NAMED).forEach(line -> output.print(Words.wrap(line, "  ")));
    if (lines.size() > NAMED) {
      output.print("  and %d more, in the console".formatted(lines.size() - NAMED));
    }
  }

  private static String line(JsonNode difference) {
    var fresh = Words.text(difference, "fresh");
    var text = Words.line(fresh.isEmpty() ? Words.text(difference, "baseline") : fresh);
    var label = Words.text(difference, "label");
    return text.isEmpty()
        ? ""
        : "- %s: %s"
            .formatted(label.equals("dropped") ? "not found again" : label, Words.shortened(text));
  }

  /** Lists the sources of what is shown. */
  void sources(JsonNode shown) {
    var structured = shown.path("content").path("structured_data");
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
