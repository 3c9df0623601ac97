package org.lexatlas.standalone.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Sends an operator's command to a run and returns with the answer. */
@Command(name = "command", description = "Send a command to a run, and say whether it is accepted.")
final class SendCommand extends ClientCommand {

  @Parameters(index = "0", paramLabel = "RUN_ID", description = "The run.")
  private String runId = "";

  @Parameters(
      index = "1",
      paramLabel = "TYPE",
      description = "pause, resume, publish, reject, cancel or request-step.")
  private String type = "";

  @Option(names = "--step", paramLabel = "STEP", description = "For request-step.")
  private @Nullable String step;

  @Option(names = "--downstream", description = "For request-step: the steps after it too.")
  private boolean downstream;

  @Option(names = "--reason", paramLabel = "TEXT", description = "Kept in the audit log.")
  private @Nullable String reason;

  @Option(
      names = "--command-id",
      paramLabel = "ID",
      description = "The same id sent twice has one effect.")
  private @Nullable String commandId;

  @Option(
      names = "--plan-version",
      paramLabel = "N",
      description = "The revision that was looked at; refused when it is outdated.")
  private @Nullable Long planVersion;

  @Option(names = "--supersede", description = "Give up an attempt of the step that is running.")
  private boolean supersede;

  SendCommand(Output output) {
    super(output);
  }

  @Override
  public Integer call() {
    var answer = api().post(body(), "runs", runId, "commands");
    if (json()) {
      output.document(answer);
    } else {
      output.print(
          "%s: %s, revision %s"
              .formatted(
                  Words.constant(type),
                  Words.text(answer, "code"),
                  answer.path("revision").asString("?")));
    }
    return answer.path("accepted").asBoolean(true) ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private JsonNode body() {
    var body = ApiClient.JSON.createObjectNode().put("type", Words.constant(type));
    if (step != null) {
      body.put("step", Words.constant(step));
    }
    if (downstream) {
      body.put("scope", "AND_DOWNSTREAM");
    }
    if (reason != null) {
      body.put("reason", reason);
    }
    if (commandId != null) {
      body.put("commandId", commandId);
    }
    if (planVersion != null) {
      body.put("planVersion", planVersion);
    }
    if (supersede) {
      body.put("supersede", true);
    }
    return body;
  }
}
