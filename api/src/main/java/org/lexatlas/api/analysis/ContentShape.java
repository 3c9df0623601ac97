package org.lexatlas.api.analysis;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings an analysis that was written elsewhere into the shape that ours have: what stands once is
 * repeated where it belongs twice, a text stands for a list of one, an address for a page. Says
 * nothing that was not said, but that confidence is Low where none is claimed.
 */
final class ContentShape {

  private static final List<String> REPEATED =
      List.of("status", "confidence_level", "executive_summary");
  private static final List<String> LISTS =
      List.of("key_regulatory_pillars", "important_considerations", "remaining_uncertainties");
  private static final List<String> SOURCES = List.of("primary_sources", "secondary_sources");

  private ContentShape() {}

  /** Completes the content in place. */
  static void complete(ObjectNode content) {
    ObjectNode data =
        content.get("structured_data") instanceof ObjectNode given
            ? given
            : content.has("structured_data") && !content.get("structured_data").isNull()
                ? content.objectNode()
                : content.putObject("structured_data");
    if (missing(content, "confidence_level") && missing(data, "confidence_level")) {
      content.put("confidence_level", "Low");
    }
    REPEATED.forEach(field -> repeat(content, field, data, field));
    repeat(content, "analysis_text", data, "detailed_analysis");
    if (missing(content, "full_report")) {
      content.put("full_report", "");
    }
    LISTS.forEach(field -> list(data, field));
    if (data.get("notes_and_comments") instanceof ArrayNode notes) {
      data.put(
          "notes_and_comments",
          String.join("\n", notes.valueStream().map(note -> note.asString("")).toList()));
    }
    SOURCES.forEach(field -> sources(data, field));
    if (content.get("grounding_urls") instanceof ArrayNode pages) {
      for (int i = 0; i < pages.size(); i++) {
        if (pages.get(i).isString()) {
          pages.set(i, pages.objectNode().put("url", pages.get(i).asString()));
        }
      }
    }
  }

  private static void repeat(ObjectNode one, String field, ObjectNode other, String as) {
    if (missing(one, field) && !missing(other, as)) {
      one.set(field, other.get(as));
    } else if (!missing(one, field) && missing(other, as)) {
      other.set(as, one.get(field));
    }
  }

  private static void list(ObjectNode data, String field) {
    JsonNode given = data.get(field);
    if (given != null && given.isString()) {
      data.putArray(field).add(given.asString());
    }
  }

  private static void sources(ObjectNode data, String field) {
    if (data.get(field) instanceof ArrayNode sources) {
      for (JsonNode source : sources) {
        if (source instanceof ObjectNode one) {
          if (missing(one, "source_type")) {
            one.put("source_type", "other");
          }
          if (missing(one, "title") && !missing(one, "url")) {
            one.set("title", one.get("url"));
          }
        }
      }
    }
  }

  private static boolean missing(ObjectNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull();
  }
}
