package org.lexatlas.standalone.cli;

import org.lexatlas.standalone.folder.RunningInstance;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;

/** Says where an instance's parts are. */
@Command(name = "status", description = "Where the instance's API, Temporal and database are.")
final class StatusCommand extends LexatlasCommand {

  StatusCommand(Output output) {
    super(output);
  }

  @Override
  public Integer call() {
    var running = folder().instance().orElseThrow(() -> new NothingRuns(folder()));
    boolean answers = new ApiClient(running.apiUrl()).answers();
    if (json()) {
      output.document(document(running));
    } else {
      output.print("API       " + running.apiUrl());
      output.print("Temporal  " + temporal(running));
      output.print("Database  " + running.databaseUrl());
      output.print("Data      " + running.dataDir());
      output.print("Process   " + running.process().pid());
    }
    if (!answers) {
      output.say("lexatlas: the process runs, but its API does not answer.");
    }
    return answers ? ExitCode.DONE : ExitCode.UNAVAILABLE;
  }

  static JsonNode document(RunningInstance running) {
    return ApiClient.JSON
        .createObjectNode()
        .put("apiUrl", running.apiUrl())
        .put("temporalUrl", running.temporalUrl())
        .put("temporalAddress", running.temporalAddress())
        .put("temporalKind", running.temporalKind())
        .put("databaseUrl", running.databaseUrl())
        .put("dataDir", running.dataDir());
  }

  /** UI, address and kind in a line. */
  static String temporal(RunningInstance running) {
    return "%s (%s, %s)"
        .formatted(
            running.temporalUrl() == null ? "no web UI" : running.temporalUrl(),
            running.temporalAddress(),
            running.temporalKind());
  }
}
