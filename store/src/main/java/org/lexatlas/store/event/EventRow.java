package org.lexatlas.store.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change.
 *
 * @param kind what changed: {@code run}
 * @param state the state that it came to
 * @param revision of the run
 */
public record EventRow(
    long xid,
    long id,
    String kind,
    @Nullable UUID runId,
    @Nullable String country,
    @Nullable String topic,
    @Nullable String campaign,
    @Nullable String state,
    @Nullable Long revision,
    Instant at) {

  public EventId place() {
    return new EventId(xid, id);
  }
}
