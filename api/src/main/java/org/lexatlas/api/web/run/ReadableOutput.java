package org.lexatlas.api.web.run;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.text.SafeLink;
import org.lexatlas.api.text.SafeMarkdown;
import tools.jackson.databind.JsonNode;

/**
 * An output of any shape, made readable: fields as headings, lists as lists, long texts as
 * Markdown, addresses as links where they are safe.
 *
 * @param kind FIELDS, LIST, PROSE, LINK or TEXT
 * @param text the words of a TEXT, or of a LINK
 * @param html what a PROSE says, sanitised
 */
record ReadableOutput(
    String kind,
    @Nullable String title,
    @Nullable String text,
    @Nullable String href,
    @Nullable String html,
    List<ReadableOutput> parts) {

  private static final Set<String> PROSE =
      Set.of(
          "analysis_text",
          "executive_summary",
          "detailed_analysis",
          "full_report",
          "notes_and_comments",
          "change_note");

  /** Shown elsewhere, or of interest to programs alone. */
  private static final Set<String> LEFT_OUT = Set.of("claims", "summary_points");

  static ReadableOutput of(JsonNode node) {
    return of(null, "", node);
  }

  private static ReadableOutput of(@Nullable String title, String field, JsonNode node) {
    if (node.isObject()) {
      return new ReadableOutput("FIELDS", title, null, null, null, fields(node));
    }
    if (node.isArray()) {
      var parts =
          StreamSupport.stream(node.spliterator(), false)
              .map(part -> of(null, field, part))
              .toList();
      return new ReadableOutput("LIST", title, null, null, null, parts);
    }
    String text = node.isString() ? node.stringValue() : node.toString();
    if (PROSE.contains(field)) {
      return new ReadableOutput("PROSE", title, null, null, SafeMarkdown.html(text), List.of());
    }
    String link = SafeLink.of(text);
    return link == null
        ? new ReadableOutput("TEXT", title, text, null, null, List.of())
        : new ReadableOutput("LINK", title, text, link, null, List.of());
  }

  private static List<ReadableOutput> fields(JsonNode node) {
    return node.properties().stream()
        .filter(field -> !LEFT_OUT.contains(field.getKey()))
        .filter(field -> !empty(field.getValue()))
        .map(field -> of(words(field.getKey()), field.getKey(), field.getValue()))
        .toList();
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
