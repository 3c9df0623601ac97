package org.lexatlas.standalone.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Claim;
import org.lexatlas.domain.analysis.Item;
import org.lexatlas.domain.analysis.Law;
import org.lexatlas.domain.analysis.Provenance;
import tools.jackson.databind.JsonNode;

/**
 * The laws of an analysis as text: name, number, date, address, and what the refreshes noted of
 * them, such as that one was not found again.
 */
final class LawList {

  private LawList() {}

  /**
   * The lines, indented; empty where there are no laws.
   *
   * @param content of a version
   */
  static List<String> lines(JsonNode content) {
    var claims =
        content
            .path("claims")
            .valueStream()
            .map(claim -> ApiClient.JSON.treeToValue(claim, Claim.class))
            .toList();
    var provenance = Provenance.of(claims);
    var lines = new ArrayList<String>();
    for (var node : content.path("structured_data").path("landmark_legislation")) {
      var law = ApiClient.JSON.treeToValue(node, Law.class);
      lines.add(Words.wrap(named(law), "  - ", "    "));
      add(lines, law.url());
      provenance.claim(new Item.Cited(law)).map(Claim::note).ifPresent(note -> add(lines, note));
    }
    return lines;
  }

  private static String named(Law law) {
    var date = law.dateEnacted();
    return date == null ? law.numbered() : "%s, %s".formatted(law.numbered(), date);
  }

  private static void add(List<String> lines, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      lines.add(Words.wrap(text, "    "));
    }
  }
}
