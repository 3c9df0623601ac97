package org.lexatlas.api.web.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Item;
import org.lexatlas.domain.analysis.Items;
import org.lexatlas.domain.analysis.PlainText;
import org.lexatlas.domain.analysis.Provenance;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.analysis.SummaryPoint;

/**
 * The nested outline with what its points rest on. The outline repeats items of the analysis: a
 * point with the words of one rests on its passages, and what stands below a law on the law's.
 */
final class OutlineView {

  /** How a point begins that only dates the law above it. */
  private static final String DATE = "Dated ";

  private final Map<String, Piece> known = new HashMap<>();

  private OutlineView(ResearchOutput output, Provenance provenance) {
    for (Item item : Items.of(output, true)) {
      Piece piece = Piece.of(item, provenance);
      if (piece.passages() > 0) {
        known.putIfAbsent(PlainText.normalised(words(item)), piece);
      }
    }
  }

  /** A point; the piece is null where it repeats no item that rests on a passage. */
  record Point(String text, @Nullable Piece piece, List<Point> points) {}

  static List<Point> of(ResearchOutput output, Provenance provenance) {
    return new OutlineView(output, provenance).points(output.summaryPoints(), null);
  }

  private List<Point> points(List<SummaryPoint> points, @Nullable Piece above) {
    return points.stream().map(point -> point(point, above)).toList();
  }

  private Point point(SummaryPoint point, @Nullable Piece above) {
    Piece own = known.get(PlainText.normalised(point.text()));
    Piece rests = own == null && !point.text().startsWith(DATE) ? above : own;
    boolean law = own != null && own.path().startsWith(Items.LAWS);
    return new Point(point.text(), rests, points(point.points(), law ? own : null));
  }

  /** What the outline calls the item. */
  private static String words(Item item) {
    return switch (item) {
      case Item.Cited cited -> cited.law().numbered();
      case Item.Scalar scalar -> scalar.text();
      case Item.Statement statement -> statement.text();
      case Item.Evidence evidence -> evidence.text();
      case Item.Deciding deciding -> deciding.text();
    };
  }
}
