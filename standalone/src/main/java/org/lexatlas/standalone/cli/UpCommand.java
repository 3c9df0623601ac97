package org.lexatlas.standalone.cli;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.lexatlas.standalone.Instance;
import org.lexatlas.standalone.folder.RunningInstance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts an instance and stays until it is told to end. */
@Command(
    name = "up",
    description = "Start everything on the data folder, and stay in the foreground.")
final class UpCommand extends LexatlasCommand {

  private final Map<String, String> environment;

  @Mixin private InstanceOptions options = new InstanceOptions();

  UpCommand(Output output, Map<String, String> environment) {
    super(output);
    this.environment = environment;
  }

  @Override
  public Integer call() {
    var instance = new Instance(options.settings(folder()), environment, output::say);
    Runtime.getRuntime().addShutdownHook(new Thread(instance::close, "lexatlas-end"));
    try {
      show(instance.start());
    } catch (RuntimeException e) {
      instance.close();
      throw e;
    }
    try {
      new CountDownLatch(1).await(); // a signal ends the process, and its hook the instance
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.DONE;
  }

  private void show(RunningInstance running) {
    if (json()) {
      output.document(StatusCommand.document(running));
      return;
    }
    output.print("API       " + running.apiUrl());
    output.print("Temporal  " + StatusCommand.temporal(running));
    output.print("Data      " + running.dataDir());
    output.say("`lexatlas stop` ends it.");
    try {
      sayLost(new ApiClient(running.apiUrl()));
    } catch (RuntimeException unasked) { // a courtesy: the instance stays
      output.say("Whether runs were lost is not known: " + unasked.getMessage());
    }
  }

  /** Runs of this Temporal's own come back by themselves; those of another one need a person. */
  private void sayLost(ApiClient api) {
    long elsewhere =
        RecoverCommand.lost(api).gone().stream()
            .filter(run -> !run.path("sameNamespace").asBoolean(false))
            .count();
    if (elsewhere > 0) {
      output.say(
          "%d open runs and campaigns have no workflow in this Temporal: see `lexatlas recover`."
              .formatted(elsewhere));
    }
  }
}
