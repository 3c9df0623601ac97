package org.lexatlas.standalone.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Runs one step of a run, for the first time or again, and follows it. */
@Command(
    name = "rerun",
    description = "Run a step (again) and show the result; earlier attempts stay.")
final class RerunCommand extends ClientCommand {

  @Parameters(index = "0", paramLabel = "RUN_ID", description = "The run.")
  private String runId = "";

  @Parameters(
      index = "1",
      paramLabel = "STEP",
      description = "BASE_RESEARCH, COMPARISON_ANALYSIS or BLENDED_SYNTHESIS.")
  private String step = "";

  @Option(
      names = "--downstream",
      description = "The steps after it too; without it they keep their outputs and become stale.")
  private boolean downstream;

  @Option(names = "--reason", paramLabel = "TEXT", description = "Kept in the audit log.")
  private @Nullable String reason;

  @Option(
      names = "--instructions",
      paramLabel = "TEXT",
      description = "Replaces the run's extra words for this attempt.")
  private @Nullable String instructions;

  @Option(
      names = "--provider",
      paramLabel = "ID",
      description = "corpus or simulated, for this attempt.")
  private @Nullable String provider;

  @Option(names = "--model", paramLabel = "NAME", description = "For this attempt.")
  private @Nullable String model;

  @Option(names = "--supersede", description = "Give up an attempt of the step that is running.")
  private boolean supersede;

  RerunCommand(Output output) {
    super(output);
  }

  @Override
  public Integer call() {
    var api = api();
    var answer = api.post(body(), "runs", runId, "commands");
    return RunEnd.show(api, output, json(), runId, answer.path("revision").asLong(0));
  }

  private JsonNode body() {
    var body =
        ApiClient.JSON
            .createObjectNode()
            .put("type", "REQUEST_STEP")
            .put("step", Words.constant(step))
            .put("scope", downstream ? "AND_DOWNSTREAM" : "STEP_ONLY");
    if (reason != null) {
      body.put("reason", reason);
    }
    if (supersede) {
      body.put("supersede", true);
    }
    var inputs = ApiClient.JSON.createObjectNode();
    if (instructions != null) {
      inputs.put("instructions", instructions);
    }
    if (provider != null) {
      inputs.put("provider", provider);
    }
    if (model != null) {
      inputs.put("model", model);
    }
    if (!inputs.isEmpty()) {
      body.set("inputs", inputs);
    }
    return body;
  }
}
