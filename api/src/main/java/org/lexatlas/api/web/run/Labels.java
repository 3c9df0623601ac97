package org.lexatlas.api.web.run;

import org.lexatlas.api.web.Badge;
import org.lexatlas.domain.comparison.Label;

/** How two items relate, as people see it. */
final class Labels {

  private Labels() {}

  static Badge badge(Label label) {
    return switch (label) {
      case UNCHANGED -> new Badge("idle", "equal", "Unchanged");
      case REWORDED -> new Badge("idle", "equal", "Reworded");
      case ADDED -> new Badge("good", "added", "Added");
      case DROPPED -> new Badge("caution", "removed", "Not found again");
      case SUPERSEDED -> new Badge("busy", "superseded", "Superseded");
      case CORRECTED -> new Badge("busy", "draft", "Corrected");
      case CONTRADICTED -> new Badge("bad", "failed", "Contradicted");
      case NARROWED -> new Badge("wait", "changed", "Narrowed");
      case WIDENED -> new Badge("wait", "changed", "Widened");
      case EVIDENCE_ONLY -> new Badge("idle", "document", "Evidence only");
    };
  }
}
