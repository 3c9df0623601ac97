package org.lexatlas.standalone.cli;

import java.nio.file.Files;
import java.time.Duration;
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
    handle.destroy();
    if (!ServerProcess.endsWithin(handle, PATIENCE)) {
      throw new ServerUnavailable(
          "Process %d does not end; its logs are in %s.".formatted(handle.pid(), folder().logs()));
    }
    return "the instance (process " + handle.pid() + ")";
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
