package org.lexatlas.store.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change.
 *
 * @param kind what changed: {@code run}, {@code campaign}, or {@code slot} where one got no run
 * @param state the state that it came to
 * @param revision of the run or the campaign; null for a slot
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
