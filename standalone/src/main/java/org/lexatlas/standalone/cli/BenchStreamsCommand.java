package org.lexatlas.standalone.cli;

import java.time.Duration;
import java.util.Map;
import org.lexatlas.standalone.bench.StreamsBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures what open pages cost while nothing happens. */
@Command(
    name = "streams",
    description = "The processor time of an api with many open pages, while nothing happens.")
final class BenchStreamsCommand extends LexatlasCommand {

  private final Map<String, String> environment;

  @Mixin private InstanceOptions options = new InstanceOptions();

  @Option(names = "--streams", description = "Open pages (default ${DEFAULT-VALUE}).")
  private int streams = 500;

  @Option(names = "--seconds", description = "Of each measurement (default ${DEFAULT-VALUE}).")
  private int seconds = 60;

  BenchStreamsCommand(Output output, Map<String, String> environment) {
    super(output);
    this.environment = environment;
  }

  @Override
  public Integer call() {
    StreamsBench.Result result;
    try (var instance = BenchInstance.start(options, environment, output)) {
      result =
          new StreamsBench(
                  instance.database,
                  instance.running.databaseUrl(),
                  instance.running.temporalAddress())
              .measure(streams, Duration.ofSeconds(seconds), output::say);
    }
    if (json()) {
      output.document(
          ApiClient.JSON
              .createObjectNode()
              .put("streams", result.streams())
              .put("percentOfACoreWithout", result.none())
              .put("percentOfACoreWith", result.open())
              .put("told", result.told()));
    } else {
      output.print("no page      %.2f %% of a core".formatted(result.none()));
      output.print("%d pages    %.2f %%".formatted(result.streams(), result.open()));
      output.print("told of one change: %d of %d".formatted(result.told(), result.streams()));
    }
    return ExitCode.DONE;
  }
}
