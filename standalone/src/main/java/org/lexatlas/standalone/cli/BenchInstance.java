package org.lexatlas.standalone.cli;

import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.util.Map;
import org.lexatlas.standalone.Instance;
import org.lexatlas.standalone.folder.RunningInstance;
import org.lexatlas.store.Database;
import org.lexatlas.store.DatabaseSettings;
import org.lexatlas.workflows.wire.WireFormat;

/** An instance that a benchmark has for itself, and that is thrown away afterwards. */
final class BenchInstance implements AutoCloseable {

  private final BenchFolder folder;
  private final Instance instance;
  private final WorkflowServiceStubs stubs;
  final WorkflowClient client;
  final Database database;
  final RunningInstance running;

  private BenchInstance(BenchFolder folder, Instance instance, RunningInstance running) {
    this.folder = folder;
    this.instance = instance;
    this.running = running;
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
    var folder = new BenchFolder();
    var instance = new Instance(folder.settings(options), environment, output::say);
    Runtime.getRuntime().addShutdownHook(new Thread(instance::close, "lexatlas-end"));
    try {
      return new BenchInstance(folder, instance, instance.start());
    } catch (RuntimeException e) {
      instance.close();
      folder.close();
      throw e;
    }
  }

  @Override
  public void close() {
    database.close();
    stubs.shutdownNow();
    instance.close();
    folder.close();
  }
}
