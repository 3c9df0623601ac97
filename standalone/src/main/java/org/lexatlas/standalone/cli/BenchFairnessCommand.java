package org.lexatlas.standalone.cli;

import java.util.Map;
import org.lexatlas.standalone.bench.FairnessBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures what a campaign costs those who wait for a run of their own. */
@Command(
    name = "fairness",
    description =
        "How long an interactive run waits for its first step, alone and beside a campaign.")
final class BenchFairnessCommand extends LexatlasCommand {

  private final Map<String, String> environment;

  @Mixin private InstanceOptions options = new InstanceOptions();

  @Option(names = "--slots", description = "Of the campaign (default ${DEFAULT-VALUE}).")
  private int slots = 5000;

  @Option(names = "--at-once", description = "Its runs at once (default ${DEFAULT-VALUE}).")
  private int atOnce = 32;

  @Option(names = "--runs", description = "Interactive runs (default ${DEFAULT-VALUE}).")
  private int runs = 20;

  BenchFairnessCommand(Output output, Map<String, String> environment) {
    super(output);
    this.environment = environment;
  }

  @Override
  public Integer call() {
    FairnessBench.Result result;
    try (var instance = BenchInstance.start(options, environment, output)) {
      result =
          new FairnessBench(instance.client, instance.database)
              .measure(slots, atOnce, runs, output::say);
    }
    if (json()) {
      output.document(
          ApiClient.JSON
              .createObjectNode()
              .put("aloneMillis", result.alone())
              .put("besideMillis", result.beside()));
    } else {
      output.print("alone   %d ms to the first step".formatted(result.alone()));
      output.print("beside  %d ms".formatted(result.beside()));
    }
    return ExitCode.DONE;
  }
}
