package org.lexatlas.api.web.campaign;

import org.lexatlas.api.web.Badge;
import org.lexatlas.domain.campaign.CampaignStatus;
import org.lexatlas.domain.campaign.SlotState;

/** States of campaigns and slots as people see them. */
final class CampaignBadges {

  private CampaignBadges() {}

  static Badge of(CampaignStatus status) {
    return switch (status) {
      case PLANNED -> new Badge("busy", "starting", "Planned");
      case RUNNING -> new Badge("busy", "running", "Running");
      case PAUSED -> new Badge("caution", "paused", "Paused");
      case COMPLETED -> new Badge("good", "completed", "Completed");
      case CANCELLED -> new Badge("idle", "cancelled", "Cancelled");
    };
  }

  static Badge of(SlotState slot) {
    return switch (slot) {
      case PENDING -> new Badge("idle", "blocked", "Pending");
      case RUNNING -> new Badge("busy", "running", "Running");
      case SUCCEEDED -> new Badge("good", "completed", "Succeeded");
      case IN_REVIEW -> new Badge("wait", "review", "In Review");
      case FAILED -> new Badge("bad", "failed", "Failed");
      case CANCELLED -> new Badge("idle", "cancelled", "Cancelled");
      case NOT_STARTED -> new Badge("caution", "skipped", "Not started");
    };
  }

  /** One character for a cell of the matrix: told apart without colour. */
  static String sign(SlotState slot) {
    return switch (slot) {
      case PENDING -> "\u00b7";
      case RUNNING -> "\u25b6";
      case SUCCEEDED -> "\u2713";
      case IN_REVIEW -> "?";
      case FAILED -> "\u2715";
      case CANCELLED -> "\u2212";
      case NOT_STARTED -> "\u25cb";
    };
  }
}
