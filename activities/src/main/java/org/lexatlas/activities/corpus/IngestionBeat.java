package org.lexatlas.activities.corpus;

import io.temporal.activity.ActivityExecutionContext;
import io.temporal.client.ActivityCompletionException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Tells Temporal that an ingestion lives while one long document is being embedded, and the
 * ingestion, at its next file, that nobody waits for it any more.
 */
final class IngestionBeat implements AutoCloseable {

  private static final Duration EVERY = Duration.ofSeconds(10); // well within the minute allowed

  private final ActivityExecutionContext context;
  private final Thread beating;
  private volatile int done;
  private volatile boolean closed;
  private volatile @Nullable ActivityCompletionException ended;

  private IngestionBeat(ActivityExecutionContext context) {
    this.context = context;
    this.beating = Thread.ofVirtual().name("ingestion-beat").unstarted(this::beat);
  }

  static IngestionBeat start(ActivityExecutionContext context) {
    var beat = new IngestionBeat(context);
    context.heartbeat(0);
    beat.beating.start();
    return beat;
  }

  /** A file is done; throws what Temporal answered when it wants no more. */
  void file(int number) {
    ActivityCompletionException end = ended;
    if (end != null) {
      throw end;
    }
    done = number;
  }

  private void beat() {
    while (!closed) {
      LockSupport.parkNanos(EVERY.toNanos());
      try {
        if (!closed) {
          context.heartbeat(done);
        }
      } catch (ActivityCompletionException e) {
        ended = e;
        return;
      }
    }
  }

  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(beating);
  }
}
