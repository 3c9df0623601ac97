package org.lexatlas.standalone.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Starts a run and follows it; starts an instance first when none runs. */
@Command(
    name = "run",
    description = {
      "Refresh the analysis of one country and topic, and show the result.",
      "When nothing runs on the data folder, an instance is started, which stays until `stop`."
    })
final class RunCommand extends StartingCommand {

  @Parameters(
      index = "0",
      paramLabel = "COUNTRY",
      description = "Such as KZ, KZ-AIFC or EU; `lexatlas jurisdictions` lists them.")
  private String country = "";

  @Parameters(
      index = "1",
      paramLabel = "TOPIC",
      description = "Such as Retail_Trading_Status; `lexatlas topics` lists them.")
  private String topic = "";

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      description = "auto, or manual: stop before each step (default auto).")
  private @Nullable String mode;

  @Option(
      names = "--provider",
      paramLabel = "ID",
      description =
          "Who does the research: corpus (your documents; default) or simulated (invented).")
  private @Nullable String provider;

  @Option(
      names = "--policy",
      paramLabel = "POLICY",
      description =
          "When a result goes Live: auto (at once if sound; default), or review (when published).")
  private @Nullable String policy;

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM-DD",
      description =
          "The day whose law is asked for (default today). A result for an earlier day than the Live"
              + " version's is kept beside it.")
  private @Nullable LocalDate asOf;

  @Option(names = "--instructions", paramLabel = "TEXT", description = "Extra words for the steps.")
  private @Nullable String instructions;

  RunCommand(Output output) {
    super(output);
  }

  @Override
  public Integer call() {
    var api = api();
    var run = api.post(body(), "runs");
    var id = Words.text(run, "id");
    output.say("Run " + id);
    return RunEnd.show(api, output, json(), id, 0);
  }

  private JsonNode body() {
    var body =
        ApiClient.JSON.createObjectNode().put("country", country.strip()).put("topic", topic);
    if (mode != null) {
      body.put("mode", Words.constant(mode));
    }
    if (provider != null) {
      body.put("provider", provider);
    }
    if (policy != null) {
      body.put("policy", Words.constant(policy));
    }
    if (asOf != null) {
      body.put("asOf", asOf.toString());
    }
    if (instructions != null) {
      body.put("instructions", instructions);
    }
    return body;
  }
}
