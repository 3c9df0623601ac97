package org.lexatlas.api.web;

import org.lexatlas.api.event.EventHub;
import org.lexatlas.store.event.EventId;
import org.springframework.stereotype.Component;

/** Where a live page listens from. */
@Component
public final class LiveStream {

  private final EventHub hub;

  LiveStream(EventHub hub) {
    this.hub = hub;
  }

  /**
   * The stream of everything that happens from now on, for {@code data-events}. Take it before
   * reading what the page shows: what happens in between is then told, and nothing before it.
   */
  public Address fromHere() {
    EventId place = hub.here();
    return Address.of("/api/v1/events").with("after", place.equals(EventId.NONE) ? null : place);
  }
}
