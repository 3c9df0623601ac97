package org.lexatlas.api.web.campaign;

import java.util.ArrayList;
import java.util.List;
import org.lexatlas.api.campaign.CountsJson;
import org.lexatlas.domain.campaign.SlotState;

/**
 * How far a campaign is, by what became of its slots: parts of a bar that is 1000 wide.
 *
 * @param words the same for those who do not see it
 */
record OutcomeBar(List<Part> parts, String words) {

  private static final int WIDTH = 1000;

  /** One part, with its share in words. */
  record Part(String tone, String sign, String word, long count, double x, double width) {}

  static OutcomeBar of(CountsJson counts) {
    var parts = new ArrayList<Part>();
    double x = 0;
    for (SlotState state : SlotState.values()) {
      long count = count(counts, state);
      double width = counts.total() == 0 ? 0 : (double) WIDTH * count / counts.total();
      var badge = CampaignBadges.of(state);
      parts.add(new Part(badge.tone(), CampaignBadges.sign(state), badge.word(), count, x, width));
      x += width;
    }
    // those that ended first, those that wait last
    return new OutcomeBar(
        ordered(parts), "%,d of %,d slots ended".formatted(counts.ended(), counts.total()));
  }

  private static List<Part> ordered(List<Part> parts) {
    var turned = new ArrayList<>(parts.subList(2, parts.size()));
    turned.add(parts.get(1));
    turned.add(parts.getFirst());
    var placed = new ArrayList<Part>();
    double x = 0;
    for (Part part : turned) {
      placed.add(new Part(part.tone(), part.sign(), part.word(), part.count(), x, part.width()));
      x += part.width();
    }
    return placed;
  }

  static long count(CountsJson counts, SlotState state) {
    return switch (state) {
      case PENDING -> counts.pending();
      case RUNNING -> counts.running();
      case SUCCEEDED -> counts.succeeded();
      case IN_REVIEW -> counts.inReview();
      case FAILED -> counts.failed();
      case CANCELLED -> counts.cancelled();
      case NOT_STARTED -> counts.notStarted();
    };
  }
}
