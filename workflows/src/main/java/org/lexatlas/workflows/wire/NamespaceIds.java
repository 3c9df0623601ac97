package org.lexatlas.workflows.wire;

import io.grpc.StatusRuntimeException;
import io.temporal.api.workflowservice.v1.DescribeNamespaceRequest;
import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.WorkflowServiceStubs;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Ids of namespaces: a Temporal that lost its data has a namespace of the same name and another id.
 */
public final class NamespaceIds {

  private static final int SECONDS = 5;

  private NamespaceIds() {}

  /** The id of a client's namespace; empty while Temporal does not say it. */
  public static Optional<String> of(WorkflowClient client) {
    return of(client.getWorkflowServiceStubs(), client.getOptions().getNamespace());
  }

  /** The id of the namespace of this name; empty while Temporal does not say it. */
  public static Optional<String> of(WorkflowServiceStubs stubs, String namespace) {
    var asked = DescribeNamespaceRequest.newBuilder().setNamespace(namespace).build();
    try {
      return Optional.of(
          stubs
              .blockingStub()
              .withDeadlineAfter(SECONDS, TimeUnit.SECONDS)
              .describeNamespace(asked)
              .getNamespaceInfo()
              .getId());
    } catch (StatusRuntimeException away) {
      return Optional.empty();
    }
  }
}
