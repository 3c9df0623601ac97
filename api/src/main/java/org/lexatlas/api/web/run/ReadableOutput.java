package org.lexatlas.api.web.run;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.text.SafeHtml;
import org.lexatlas.api.text.SafeLink;
import tools.jackson.databind.JsonNode;

/**
 * An output of any shape, made readable: fields under headings, objects of one list as a table,
 * long texts as Markdown, addresses as links where they are safe.
 *
 * @param kind FIELDS, TABLE, LIST, PROSE, LINK or TEXT
 * @param text the words of a TEXT or a LINK; how many parts the others have
 * @param href where a LINK leads
 * @param html what a PROSE says, sanitised
 * @param columns the headings of a TABLE, whose rows are FIELDS without titles
 * @param folded whether it is so long that it is opened on demand
 */
record ReadableOutput(
    String kind,
    @Nullable String title,
    @Nullable String text,
    @Nullable String href,
    @Nullable String html,
    List<String> columns,
    List<ReadableOutput> parts,
    boolean folded) {

  private static final int SHORT = 5;

  private static final Set<String> PROSE =
      Set.of(
          "analysis_text",
          "executive_summary",
          "detailed_analysis",
          "full_report",
          "notes_and_comments",
          "change_note");

  /** Repeats in other words what the output says elsewhere; the JSON has it. */
  private static final Set<String> LEFT_OUT = Set.of("claims", "summary_points", "full_report");

  /** What people look for first; jsonb keeps no order of its own. */
  private static final List<String> FIRST =
      List.of(
          "status",
          "status_change",
          "from",
          "to",
          "confidence_level",
          "baseline_version",
          "change_note",
          "label",
          "decision",
          "name",
          "title",
          "identifier",
          "date",
          "date_enacted",
          "executive_summary",
          "analysis_text",
          "detailed_analysis",
          "content",
          "structured_data",
          "path",
          "baseline",
          "fresh",
          "reason",
          "explanation",
          "key_quote",
          "summary",
          "url");

  /** Headings of the text stand below those of the page. */
  private static final int HEADING = 4;

  private static final Comparator<String> ORDER =
      Comparator.comparingInt(field -> FIRST.contains(field) ? FIRST.indexOf(field) : FIRST.size());

  static ReadableOutput of(JsonNode node) {
    return of(null, "", node);
  }

  private static ReadableOutput of(@Nullable String title, String field, JsonNode node) {
    if (node.isObject()) {
      List<ReadableOutput> fields = fields(node);
      boolean folded = title != null && fields.size() > SHORT;
      return new ReadableOutput(
          "FIELDS", title, fields.size() + " fields", null, null, List.of(), fields, folded);
    }
    if (node.isArray()) {
      return list(title, field, node);
    }
    String text = node.isString() ? node.stringValue() : node.toString();
    if (PROSE.contains(field)) {
      return leaf("PROSE", title, null, null, SafeHtml.ofMarkdown(text, HEADING));
    }
    String link = SafeLink.of(text);
    return leaf(link == null ? "TEXT" : "LINK", title, text, link, null);
  }

  private static ReadableOutput list(@Nullable String title, String field, JsonNode node) {
    List<JsonNode> entries = node.valueStream().toList();
    String count = entries.size() + " entries";
    boolean folded = entries.size() > SHORT;
    if (entries.stream().allMatch(JsonNode::isObject)) {
      List<String> columns = columns(entries);
      var rows = entries.stream().map(entry -> row(columns, entry)).toList();
      var headings = columns.stream().map(ReadableOutput::words).toList();
      return new ReadableOutput("TABLE", title, count, null, null, headings, rows, folded);
    }
    var parts = entries.stream().map(part -> of(null, field, part)).toList();
    return new ReadableOutput("LIST", title, count, null, null, List.of(), parts, folded);
  }

  private static List<String> columns(List<JsonNode> entries) {
    return entries.stream()
        .flatMap(entry -> entry.properties().stream())
        .filter(field -> !empty(field.getValue()))
        .map(Map.Entry::getKey)
        .distinct()
        .sorted(ORDER)
        .toList();
  }

  private static ReadableOutput row(List<String> columns, JsonNode entry) {
    var cells =
        columns.stream()
            .map(
                column -> {
                  JsonNode value = entry.get(column);
                  return value == null || value.isNull()
                      ? leaf("TEXT", words(column), "", null, null)
                      : of(words(column), column, value);
                })
            .toList();
    return new ReadableOutput("FIELDS", null, null, null, null, List.of(), cells, false);
  }

  private static List<ReadableOutput> fields(JsonNode node) {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    node.properties().stream()
        .filter(field -> !LEFT_OUT.contains(field.getKey()) && !empty(field.getValue()))
        .sorted(Map.Entry.comparingByKey(ORDER))
        .forEach(field -> fields.put(field.getKey(), field.getValue()));
    return fields.entrySet().stream()
        .map(field -> of(words(field.getKey()), field.getKey(), field.getValue()))
        .toList();
  }

  private static ReadableOutput leaf(
      String kind,
      @Nullable String title,
      @Nullable String text,
      @Nullable String href,
      @Nullable String html) {
    return new ReadableOutput(kind, title, text, href, html, List.of(), List.of(), false);
  }

  private static boolean empty(JsonNode value) {
    return value.isNull() || (value.isContainer() && value.isEmpty());
  }

  private static String words(String field) {
    String words = field.replace('_', ' ').strip();
    return words.isEmpty()
        ? field
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
