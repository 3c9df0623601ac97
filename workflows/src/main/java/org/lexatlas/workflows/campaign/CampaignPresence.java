package org.lexatlas.workflows.campaign;

import io.temporal.workflow.Workflow;
import org.lexatlas.domain.campaign.Tally;

/** How a campaign shows itself in the Temporal UI: its numbers in a table. */
final class CampaignPresence {

  private CampaignPresence() {}

  static void show(OpenedCampaign campaign, AdmissionTurn turn) {
    Tally tally = turn.tally();
    var text = new StringBuilder();
    text.append("**").append(turn.status()).append("**: ");
    text.append(campaign.name().replaceAll("[|\\r\\n<>*]", " "));
    if (turn.words() != null) {
      text.append("\n\n").append(turn.words().replaceAll("[|\\r\\n<>]", " "));
    }
    text.append("\n\n| Slots | |\n|---|---|\n");
    row(text, "Pending", tally.pending());
    row(text, "Running", tally.running());
    row(text, "Succeeded", tally.succeeded());
    row(text, "In review", tally.inReview());
    row(text, "Failed", tally.failed());
    row(text, "Cancelled", tally.cancelled());
    row(text, "Not started", tally.notStarted());
    row(text, "Tokens", tally.tokens());
    Workflow.setCurrentDetails(text.toString());
  }

  private static void row(StringBuilder text, String name, long number) {
    text.append("| ").append(name).append(" | ").append(number).append(" |\n");
  }
}
