package org.lexatlas.standalone.temporal;

import com.google.protobuf.util.Durations;
import io.temporal.api.namespace.v1.NamespaceConfig;
import io.temporal.api.workflowservice.v1.UpdateNamespaceRequest;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;

/** How long the embedded server keeps the history of a closed workflow. */
final class NamespaceRetention {

  /** A day, the server's default, is too short to look into last week's run. */
  private static final long DAYS = 30;

  private NamespaceRetention() {}

  /** Idempotent. */
  static void raise(String target) {
    var stubs =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(target).build());
    try {
      stubs
          .blockingStub()
          .updateNamespace(
              UpdateNamespaceRequest.newBuilder()
                  .setNamespace(TemporalPlace.NAMESPACE)
                  .setConfig(
                      NamespaceConfig.newBuilder()
                          .setWorkflowExecutionRetentionTtl(Durations.fromDays(DAYS)))
                  .build());
    } finally {
      stubs.shutdownNow();
    }
  }
}
