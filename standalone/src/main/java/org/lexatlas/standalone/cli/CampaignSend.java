package org.lexatlas.standalone.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/** A command for a campaign; prints the answer. */
abstract class CampaignSend extends ClientCommand {

  @Parameters(index = "0", paramLabel = "CAMPAIGN_ID", description = "The campaign.")
  private String id = "";

  @Option(names = "--reason", paramLabel = "TEXT", description = "Kept in the campaign's log.")
  private @Nullable String reason;

  @Option(
      names = "--command-id",
      paramLabel = "ID",
      description = "The same id sent twice has one effect.")
  private @Nullable String commandId;

  CampaignSend(Output output) {
    super(output);
  }

  /** The command's type, with the fields that it needs. */
  abstract ObjectNode command();

  static ObjectNode of(String type) {
    return ApiClient.JSON.createObjectNode().put("type", type);
  }

  @Override
  public Integer call() {
    ObjectNode body = command();
    if (reason != null) {
      body.put("reason", reason);
    }
    if (commandId != null) {
      body.put("commandId", commandId);
    }
    var answer = api().post(body, "campaigns", id, "commands");
    if (json()) {
      output.document(answer);
    } else {
      long slots = answer.path("slots").asLong();
      output.print(
          Words.text(answer, "words") + (slots > 0 ? " (%,d slots)".formatted(slots) : "") + ".");
    }
    return ExitCode.DONE;
  }
}
