package org.lexatlas.standalone.cli;

import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lexatlas.standalone.Instance;
import org.lexatlas.standalone.bench.PagesBench;
import org.lexatlas.standalone.folder.RunningInstance;
import org.lexatlas.store.Database;
import org.lexatlas.store.DatabaseSettings;
import org.lexatlas.workflows.wire.WireFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the console's pages over a generated database, on an instance of its own. */
@Command(
    name = "pages",
    description = "The console's pages with many runs, analyses and readers, on a new instance.")
final class BenchPagesCommand extends LexatlasCommand {

  private final Map<String, String> environment;

  @Mixin private InstanceOptions options = new InstanceOptions();

  @Option(names = "--analyses", description = "Analyses to generate (default ${DEFAULT-VALUE}).")
  private int analyses = 20_000;

  @Option(names = "--runs", description = "Runs to generate (default ${DEFAULT-VALUE}).")
  private int runs = 100_000;

  @Option(names = "--readers", description = "Readers at once (default ${DEFAULT-VALUE}).")
  private int readers = 20;

  @Option(names = "--seconds", description = "How long they read (default ${DEFAULT-VALUE}).")
  private int seconds = 60;

  BenchPagesCommand(Output output, Map<String, String> environment) {
    super(output);
    this.environment = environment;
  }

  @Override
  public Integer call() {
    try (var folder = new BenchFolder()) {
      var instance = new Instance(folder.settings(options), environment, output::say);
      Runtime.getRuntime().addShutdownHook(new Thread(instance::close, "lexatlas-end"));
      try {
        show(measure(instance.start()));
      } finally {
        instance.close();
      }
    }
    return ExitCode.DONE;
  }

  private List<PagesBench.Result> measure(RunningInstance running) {
    var stubs =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(running.temporalAddress()).build());
    var client =
        WorkflowClient.newInstance(
            stubs,
            WorkflowClientOptions.newBuilder().setDataConverter(WireFormat.converter()).build());
    try (var database =
        Database.open(DatabaseSettings.of(running.databaseUrl(), "postgres", "postgres"))) {
      var bench = new PagesBench(client, database, running.apiUrl());
      bench.fill(analyses, runs, output::say);
      return bench.measure(readers, Duration.ofSeconds(seconds), output::say);
    } finally {
      stubs.shutdownNow();
    }
  }

  private void show(List<PagesBench.Result> results) {
    if (json()) {
      output.document(ApiClient.JSON.valueToTree(results.stream().map(this::fields).toList()));
      return;
    }
    for (PagesBench.Result result : results) {
      output.print(
          "%-17s %5d pages, median %6.1f ms, p99 %6.1f ms, %5.1f ms of cpu, %d bytes compressed"
              .formatted(
                  result.page(),
                  result.pages(),
                  result.median(),
                  result.p99(),
                  result.cpu(),
                  result.bytes()));
    }
  }

  private Map<String, Object> fields(PagesBench.Result result) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("page", result.page());
    fields.put("pages", result.pages());
    fields.put("medianMillis", result.median());
    fields.put("p99Millis", result.p99());
    fields.put("cpuMillis", result.cpu());
    fields.put("bytes", result.bytes());
    return fields;
  }
}
