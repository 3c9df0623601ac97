package org.lexatlas.standalone.cli;

import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lexatlas.standalone.Instance;
import org.lexatlas.standalone.InstanceSettings;
import org.lexatlas.standalone.bench.RunBench;
import org.lexatlas.standalone.folder.DataFolder;
import org.lexatlas.standalone.folder.RunningInstance;
import org.lexatlas.store.Database;
import org.lexatlas.store.DatabaseSettings;
import org.lexatlas.workflows.wire.WireFormat;
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
    Path folder = temporary();
    var instance = new Instance(settings(folder), environment, output::say);
    Runtime.getRuntime().addShutdownHook(new Thread(instance::close, "lexatlas-end"));
    try {
      measure(instance.start());
    } finally {
      instance.close();
      delete(folder);
    }
    return ExitCode.DONE;
  }

  private void measure(RunningInstance running) {
    var stubs =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(running.temporalAddress()).build());
    var client =
        WorkflowClient.newInstance(
            stubs,
            WorkflowClientOptions.newBuilder().setDataConverter(WireFormat.converter()).build());
    try (var database =
        Database.open(DatabaseSettings.of(running.databaseUrl(), "postgres", "postgres"))) {
      var bench = new RunBench(client, database, runs, rounds, atOnce);
      RunBench.Result result = bench.measure(output::say);
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
    } finally {
      stubs.shutdownNow();
    }
  }

  private InstanceSettings settings(Path folder) {
    InstanceSettings given = options.settings(DataFolder.at(folder));
    var properties = new LinkedHashMap<>(given.properties());
    properties.put("lexatlas.run.open-window", "0s");
    properties.put("lexatlas.corpus.samples", "off");
    return new InstanceSettings(
        given.folder(), given.temporal(), given.database(), given.port(), properties);
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("lexatlas-bench");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (var paths = Files.walk(folder)) {
      List<Path> all = new ArrayList<>(paths.sorted(Comparator.reverseOrder()).toList());
      for (Path path : all) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
