package org.lexatlas.standalone.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lexatlas.standalone.bench.RunBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures AUTO runs against bare workflows, on an instance of its own that is thrown away. */
@Command(
    name = "run",
    description =
        "AUTO runs (simulated, zero latency, Live baseline) against bare three-activity workflows.")
final class BenchRunCommand extends LexatlasCommand {

  private final Map<String, String> environment;

  @Mixin private InstanceOptions options = new InstanceOptions();

  @Option(names = "--runs", description = "Runs of each kind a round (default ${DEFAULT-VALUE}).")
  private int runs = 150;

  @Option(names = "--rounds", description = "Rounds, alternating (default ${DEFAULT-VALUE}).")
  private int rounds = 5;

  @Option(names = "--at-once", description = "Runs at once (default ${DEFAULT-VALUE}).")
  private int atOnce = 32;

  BenchRunCommand(Output output, Map<String, String> environment) {
    super(output);
    this.environment = environment;
  }

  @Override
  public Integer call() {
    try (var instance = BenchInstance.start(options, environment, output)) {
      var bench = new RunBench(instance.client, instance.database, runs, rounds, atOnce);
      report(bench.measure(output::say));
    }
    return ExitCode.DONE;
  }

  private void report(RunBench.Result result) {
    if (json()) {
      var document = new LinkedHashMap<String, Object>();
      document.put("researchPerSecond", result.research());
      document.put("barePerSecond", result.bare());
      document.put("ratio", result.ratio());
      output.document(ApiClient.JSON.valueToTree(document));
    } else {
      output.print("research runs  %.1f a second".formatted(result.research()));
      output.print("bare workflows %.1f a second".formatted(result.bare()));
      output.print("ratio %.2f".formatted(result.ratio()));
    }
  }
}
