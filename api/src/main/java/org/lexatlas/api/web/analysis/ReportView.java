package org.lexatlas.api.web.analysis;

import java.util.HashMap;
import java.util.Map;
import org.lexatlas.api.text.MarkedProse;
import org.lexatlas.api.text.SafeHtml;
import org.lexatlas.api.web.Address;
import org.lexatlas.domain.analysis.Item;
import org.lexatlas.domain.analysis.Items;
import org.lexatlas.domain.analysis.Provenance;
import org.lexatlas.domain.analysis.ResearchOutput;

/** The full report as HTML, where each sentence that rests on passages leads to them. */
final class ReportView {

  /** The report's own title becomes a third-level heading of the page. */
  private static final int HEADING = 3;

  /** Where the passages of a paragraph's sentences open. */
  private static final String BELOW = "<div class=\"passages\" aria-live=\"polite\"></div>";

  private ReportView() {}

  /**
   * Makes it.
   *
   * @param path address of the version
   */
  static String of(ResearchOutput output, Provenance provenance, String path) {
    Map<String, String> behind = new HashMap<>();
    for (Item item : Items.of(output, true)) {
      if (item instanceof Item.Statement statement) {
        Piece piece = Piece.of(statement, provenance);
        if (piece.passages() > 0) {
          behind.putIfAbsent(piece.text().replaceAll("\\s+", " ").strip(), why(piece, path));
        }
      }
    }
    return MarkedProse.of(output.fullReport(), HEADING, behind, BELOW);
  }

  /** As {@code analysis/parts :: why} has it. */
  private static String why(Piece piece, String path) {
    String address =
        SafeHtml.escaped(Address.of(path + "/passages").with("item", piece.path()).toString());
    String words = piece.passages() == 1 ? " passage for this" : " passages for this";
    return "<a class=\"why\" href=\"%s\" hx-get=\"%s\" hx-target=\"next .passages\">%d<span class=\"unseen\">%s</span></a>"
        .formatted(address, address, piece.passages(), words);
  }
}
