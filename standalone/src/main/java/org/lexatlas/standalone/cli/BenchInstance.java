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
import org.lexatlas.standalone.folder.DataFolder;
import org.lexatlas.standalone.folder.RunningInstance;
import org.lexatlas.store.Database;
import org.lexatlas.store.DatabaseSettings;
import org.lexatlas.workflows.wire.WireFormat;

/** An instance that a benchmark has for itself, and that is thrown away afterwards. */
final class BenchInstance implements AutoCloseable {

  private final Path folder;
  private final Instance instance;
  private final WorkflowServiceStubs stubs;
  final WorkflowClient client;
  final Database database;

  private BenchInstance(Path folder, Instance instance, RunningInstance running) {
    this.folder = folder;
    this.instance = instance;
    stubs =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(running.temporalAddress()).build());
    client =
        WorkflowClient.newInstance(
            stubs,
            WorkflowClientOptions.newBuilder().setDataConverter(WireFormat.converter()).build());
    database = Database.open(DatabaseSettings.of(running.databaseUrl(), "postgres", "postgres"));
  }

  static BenchInstance start(
      InstanceOptions options, Map<String, String> environment, Output output) {
    Path folder = temporary();
    var instance = new Instance(settings(options, folder), environment, output::say);
    Runtime.getRuntime().addShutdownHook(new Thread(instance::close, "lexatlas-end"));
    try {
      return new BenchInstance(folder, instance, instance.start());
    } catch (RuntimeException e) {
      instance.close();
      delete(folder);
      throw e;
    }
  }

  private static InstanceSettings settings(InstanceOptions options, Path folder) {
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

  @Override
  public void close() {
    database.close();
    stubs.shutdownNow();
    instance.close();
    delete(folder);
  }
}
