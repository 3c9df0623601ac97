package org.lexatlas.store.event;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in the outbox. Written {@code xid-id}.
 *
 * @param xid the transaction that made the event
 */
public record EventId(long xid, long id) implements Comparable<EventId> {

  /** Before every event. */
  public static final EventId NONE = new EventId(0, 0);

  /** Reads what {@link #toString} wrote; empty when it is anything else. */
  public static Optional<EventId> read(@Nullable String text) {
    if (text == null || !text.matches("[0-9]{1,18}-[0-9]{1,18}")) {
      return Optional.empty();
    }
    int dash = text.indexOf('-');
    return Optional.of(
        new EventId(
            Long.parseLong(text.substring(0, dash)), Long.parseLong(text.substring(dash + 1))));
  }

  @Override
  public int compareTo(EventId other) {
    int first = Long.compare(xid, other.xid);
    return first == 0 ? Long.compare(id, other.id) : first;
  }

  @Override
  public String toString() {
    return xid + "-" + id;
  }
}
