package org.lexatlas.api.event;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.event.EventId;
import org.lexatlas.store.event.EventRow;
import org.lexatlas.store.event.EventStore;

/** One reader's place in the flow of events, filled by {@link EventHub}, emptied by its request. */
final class EventStream {

  /** A reader that is so far behind reads everything anew instead. */
  private static final int BACKLOG = 256;

  private final BlockingQueue<Item> waiting = new ArrayBlockingQueue<>(BACKLOG);
  private final EventStore.Interest interest;
  private volatile boolean overrun;
  private volatile boolean over;

  EventStream(EventStore.Interest interest) {
    this.interest = interest;
  }

  /** What a reader is told. */
  sealed interface Item {
    record Changed(EventRow event) implements Item {}

    /** An attempt of the run says what it is doing. */
    record Progressed(String run) implements Item {}

    /** Too much happened: look at everything anew. */
    record Missed(EventId upTo) implements Item {}

    record Closed() implements Item {}
  }

  EventStore.Interest interest() {
    return interest;
  }

  void offer(EventRow event) {
    if (interest.covers(event) && !waiting.offer(new Item.Changed(event))) {
      overrun = true;
    }
  }

  void progressed(String run) {
    if (interest.run() != null && interest.run().toString().equals(run)) {
      boolean ignored = waiting.offer(new Item.Progressed(run)); // only a hint
    }
  }

  void close() {
    over = true;
    waiting.clear();
    boolean ignored = waiting.offer(new Item.Closed());
  }

  /** The next item; null when there was none in time. */
  @Nullable Item next(long millis, EventId upTo) throws InterruptedException {
    if (over) {
      return new Item.Closed();
    }
    if (overrun) {
      waiting.clear();
      overrun = false;
      return new Item.Missed(upTo);
    }
    return waiting.poll(millis, TimeUnit.MILLISECONDS);
  }
}
