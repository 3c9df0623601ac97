package org.lexatlas.activities.run;

import io.temporal.serviceclient.WorkflowServiceStubs;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lexatlas.workflows.wire.NamespaceIds;

/**
 * The id of the namespace that this worker serves: a Temporal that lost its data has a namespace of
 * the same name and another id. Asked again each minute, since the server may be replaced while the
 * worker runs. Thread-safe.
 */
public final class NamespaceId {

  private static final Duration ASK_AGAIN = Duration.ofMinutes(1);

  private final WorkflowServiceStubs stubs;
  private final String namespace;
  private @Nullable String id;
  private Instant asked = Instant.EPOCH;

  public NamespaceId(WorkflowServiceStubs stubs, String namespace) {
    this.stubs = stubs;
    this.namespace = namespace;
  }

  /** Null while Temporal does not say it. */
  synchronized @Nullable String get() {
    if (asked.plus(ASK_AGAIN).isBefore(Instant.now())) {
      id = NamespaceIds.of(stubs, namespace).orElse(null);
      asked = id == null ? Instant.EPOCH : Instant.now();
    }
    return id;
  }
}
