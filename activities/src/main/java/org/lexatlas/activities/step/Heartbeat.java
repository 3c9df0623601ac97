package org.lexatlas.activities.step;

import io.temporal.activity.ActivityExecutionContext;
import io.temporal.client.ActivityCompletionException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.Progress;

/**
 * Tells Temporal that an activity is alive, from its first moment and on a thread of its own,
 * whatever the activity is waiting for. When Temporal answers that the activity is cancelled, the
 * working thread is interrupted, which ends a provider's call at once.
 */
final class Heartbeat implements Progress, AutoCloseable {

  private static final Duration FIRST =
      Duration.ofSeconds(1); // most steps on disk are done by then
  private static final Duration EVERY = Duration.ofSeconds(5); // well within the 30 s timeout

  private final ActivityExecutionContext context;
  private final Thread worker = Thread.currentThread();
  private final Thread beating;
  private final Instant since = Instant.now();
  private volatile String phase = "starting";
  private volatile boolean closed;
  private volatile @Nullable ActivityCompletionException cancelled;

  /** What the Temporal UI shows while the activity runs. */
  record Details(String phase, long elapsedSeconds) {}

  private Heartbeat(ActivityExecutionContext context) {
    this.context = context;
    this.beating = Thread.ofVirtual().name("heartbeat").unstarted(this::beat);
  }

  static Heartbeat start(ActivityExecutionContext context) {
    var heartbeat = new Heartbeat(context);
    heartbeat.beating.start();
    return heartbeat;
  }

  @Override
  public void phase(String words) {
    phase = words;
  }

  /** Set once Temporal said that nobody waits for this activity any more. */
  @Nullable ActivityCompletionException cancelled() {
    return cancelled;
  }

  private void beat() {
    LockSupport.parkNanos(FIRST.toNanos());
    while (!closed) {
      try {
        context.heartbeat(new Details(phase, Duration.between(since, Instant.now()).toSeconds()));
      } catch (ActivityCompletionException e) {
        cancelled = e;
        worker.interrupt();
        return;
      }
      LockSupport.parkNanos(EVERY.toNanos());
    }
  }

  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(beating);
  }
}
