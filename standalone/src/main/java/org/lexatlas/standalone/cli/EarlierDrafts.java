package org.lexatlas.standalone.cli;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The drafts that the research of a version's own run left: they have the numbers before it, so
 * that a first analysis is version 2.
 */
final class EarlierDrafts {

  private EarlierDrafts() {}

  /**
   * One line that says which they are; empty where there are none.
   *
   * @param shown an analysis with its Live version, or a version
   */
  static String words(ApiClient api, JsonNode shown) {
    var run = Words.text(shown, "runId");
    int number = shown.path("liveVersion").asInt(shown.path("number").asInt(0));
    if (run.isEmpty() || number <= 1) {
      return "";
    }
    List<String> drafts = new ArrayList<>();
    api.find("runs", run, "versions")
        .ifPresent(
            made ->
                made.path("items")
                    .valueStream()
                    .filter(version -> Words.text(version, "step").equals("BASE_RESEARCH"))
                    .map(version -> version.path("number").asInt(0))
                    .filter(draft -> draft < number)
                    .forEach(draft -> drafts.add(String.valueOf(draft))));
    return switch (drafts.size()) {
      case 0 -> "";
      case 1 -> "Version %s is the draft that its Base Research left".formatted(drafts.getFirst());
      default ->
          "Versions %s are the drafts that its Base Research left"
              .formatted(String.join(", ", drafts));
    };
  }
}
