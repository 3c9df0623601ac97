package org.lexatlas.standalone.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.JsonNode;

/** Tells what a campaign would do. */
@Command(name = "plan", description = "What would run, and what it would take; starts nothing.")
final class CampaignPlanCommand extends ClientCommand {

  @Mixin private CampaignOrderOptions order = new CampaignOrderOptions();

  CampaignPlanCommand(Output output) {
    super(output);
  }

  @Override
  public Integer call() {
    var plan = api().post(order.json().put("dryRun", true), "campaigns");
    if (json()) {
      output.document(plan);
      return ExitCode.DONE;
    }
    var estimate = plan.path("estimate");
    output.print(Words.text(plan, "name"));
    output.print("Slots     " + plan.path("slots").asLong());
    if (plan.path("busy").asLong() > 0) {
      output.print("Busy      " + plan.path("busy").asLong() + " (a run of the analysis is open)");
    }
    output.print("Tokens    " + known(estimate.path("tokens"), "unknown"));
    boolean measured = estimate.path("tokens").isNumber();
    output.print(
        "Cost      "
            + known(
                estimate.path("cost"),
                measured ? "none known: the provider has no price in lexatlas.prices" : "unknown"));
    output.print(
        "Duration  "
            + (estimate.path("seconds").isNumber()
                ? CampaignReport.duration(estimate.path("seconds").asLong())
                : "unknown"));
    output.print("Basis     " + Words.text(estimate, "basis"));
    return ExitCode.DONE;
  }

  private static String known(JsonNode number, String otherwise) {
    if (!number.isNumber()) {
      return otherwise;
    }
    return number.asDouble() == 0 ? "none" : "about " + number.asString();
  }
}
