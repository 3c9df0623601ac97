package org.lexatlas.standalone.cli;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.lexatlas.standalone.Instance;
import org.lexatlas.standalone.folder.DataFolder;
import org.lexatlas.standalone.folder.ServerProcess;
import org.lexatlas.standalone.folder.ServerUnavailable;
import picocli.CommandLine.Command;

/** Ends the instance of a data folder, or what a killed one left. */
@Command(name = "stop", description = "End the instance, with its PostgreSQL and Temporal.")
final class StopCommand extends LexatlasCommand {

  /** A worker lets its activities go, then two servers end. */
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private static final Duration ASK = Duration.ofSeconds(5);

  /** So often is said that it still goes on. */
  private static final Duration SAY = Duration.ofSeconds(10);

  StopCommand(Output output) {
    super(output);
  }

  @Override
  public Integer call() {
    var folder = folder();
    var process = folder.instance().flatMap(instance -> instance.process().alive());
    var what = process.isPresent() ? end(process) : sweep(folder);
    if (json()) {
      output.document(ApiClient.JSON.createObjectNode().put("stopped", what));
    } else {
      output.print("Stopped " + what + ".");
    }
    return ExitCode.DONE;
  }

  private String end(Optional<ProcessHandle> process) {
    var handle = process.orElseThrow();
    sayWhatRuns();
    handle.destroy();
    if (!ends(handle)) {
      throw new ServerUnavailable(
          "Process %d does not end; its logs are in %s.".formatted(handle.pid(), folder().logs()));
    }
    return "the instance (process " + handle.pid() + ")";
  }

  /** Calls that are under way get their time: what is paid for is kept. */
  private void sayWhatRuns() {
    try {
      var api = new ApiClient(folder().instance().orElseThrow().apiUrl(), ASK);
      var running = api.list("runs", Map.of("state", "RUNNING", "pageSize", "500")).path("items");
      if (!running.isEmpty()) {
        output.say(
            "Waiting up to half a minute for the steps of %d %s: what runs after that is tried"
                    .formatted(running.size(), running.size() == 1 ? "run" : "runs")
                + " again at the next start.");
      }
    } catch (ApiProblem | ServerUnavailable | NoSuchElementException unasked) {
      output.say("Its API does not say what runs; waiting for the process to end.");
    }
  }

  private boolean ends(ProcessHandle handle) {
    for (var waited = SAY; waited.compareTo(PATIENCE) <= 0; waited = waited.plus(SAY)) {
      if (ServerProcess.endsWithin(handle, SAY)) {
        return true;
      }
      output.say(
          "Still waiting for process %d after %d s: its steps, then PostgreSQL and Temporal."
              .formatted(handle.pid(), waited.toSeconds()));
    }
    return false;
  }

  private String sweep(DataFolder folder) {
    if (!Files.isDirectory(folder.path())) {
      throw new NothingRuns(folder);
    }
    boolean any;
    try (var lock = folder.lock()) {
      any = lock.isHeld() && Instance.stopOrphans(folder, output::say);
    }
    if (!any) {
      throw new NothingRuns(folder);
    }
    return "servers of an instance that was killed";
  }
}
