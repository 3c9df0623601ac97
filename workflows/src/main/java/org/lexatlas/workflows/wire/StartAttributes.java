package org.lexatlas.workflows.wire;

import io.grpc.ManagedChannel;
import io.grpc.StatusRuntimeException;
import io.temporal.api.operatorservice.v1.ListSearchAttributesRequest;
import io.temporal.api.operatorservice.v1.OperatorServiceGrpc;
import io.temporal.client.WorkflowClient;
import io.temporal.common.SearchAttributeKey;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Whether a start may carry our search attributes: only where its namespace has all of them. Trying
 * is no way to find out, since the in-memory server keeps the id of a start that it refused for
 * one, and never starts it. Thread-safe.
 */
public final class StartAttributes {

  /** Workers register them at boot; a namespace that has them keeps them. */
  private static final Duration ASK_AGAIN = Duration.ofSeconds(10);

  private static final int SECONDS = 2;

  private static final Map<ManagedChannel, Map<String, Known>> SERVERS =
      Collections.synchronizedMap(new WeakHashMap<>());

  private StartAttributes() {}

  private record Known(boolean all, long askedAt) {

    boolean fresh() {
      return all || System.nanoTime() - askedAt < ASK_AGAIN.toNanos();
    }
  }

  /** Asks the server once, and again after a while as long as some are missing. */
  public static boolean areKnownTo(WorkflowClient client) {
    ManagedChannel server = client.getWorkflowServiceStubs().getRawChannel();
    String namespace = client.getOptions().getNamespace();
    return SERVERS
        .computeIfAbsent(server, first -> new ConcurrentHashMap<>())
        .compute(
            namespace,
            (name, known) ->
                known != null && known.fresh()
                    ? known
                    : new Known(ask(server, name), System.nanoTime()))
        .all();
  }

  /** Asks anew the next time: the server refused what it is known to have. */
  public static void forget(WorkflowClient client) {
    SERVERS.remove(client.getWorkflowServiceStubs().getRawChannel());
  }

  private static boolean ask(ManagedChannel server, String namespace) {
    try {
      var known =
          OperatorServiceGrpc.newBlockingStub(server)
              .withDeadlineAfter(SECONDS, TimeUnit.SECONDS)
              .listSearchAttributes(
                  ListSearchAttributesRequest.newBuilder().setNamespace(namespace).build())
              .getCustomAttributesMap();
      return SearchAttributes.ALL.stream()
          .map(SearchAttributeKey::getName)
          .allMatch(known::containsKey);
    } catch (StatusRuntimeException untold) {
      return false;
    }
  }
}
