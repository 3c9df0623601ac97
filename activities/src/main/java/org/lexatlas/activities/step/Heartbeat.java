package org.lexatlas.activities.step;

import io.temporal.activity.ActivityExecutionContext;
import io.temporal.client.ActivityCanceledException;
import io.temporal.client.ActivityCompletionException;
import io.temporal.client.ActivityNotExistsException;
import io.temporal.failure.TimeoutFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.Progress;

/**
 * Tells Temporal that an activity is alive, from its first moment and on a thread of its own,
 * whatever the activity is waiting for. When Temporal answers that nobody waits for the activity
 * any more, the working thread is interrupted, which ends a provider's call at once. Anything else
 * (the worker leaves, the activity is paused, Temporal is away) lets the call go on: its reply is
 * paid for, and is kept.
 */
public final class Heartbeat implements Progress, AutoCloseable {

  private static final Duration FIRST =
      Duration.ofSeconds(1); // most steps on disk are done by then
  private static final Duration EVERY = Duration.ofSeconds(5); // well within the 30 s timeout

  private final ActivityExecutionContext context;
  private final Consumer<String> notes;
  private final Thread worker = Thread.currentThread();
  private final Thread beating;
  private final Instant since = Instant.now();
  private volatile String phase = "starting";
  private volatile boolean closed;
  private volatile @Nullable ActivityCompletionException cancelled;

  /** What the Temporal UI shows while the activity runs. */
  record Details(String phase, long elapsedSeconds) {}

  private Heartbeat(ActivityExecutionContext context, Consumer<String> notes) {
    this.context = context;
    this.notes = notes;
    this.beating = Thread.ofVirtual().name("heartbeat").unstarted(this::beat);
  }

  /**
   * Starts beating.
   *
   * @param notes told the phase at each beat
   */
  public static Heartbeat start(ActivityExecutionContext context, Consumer<String> notes) {
    var heartbeat = new Heartbeat(context, notes);
    heartbeat.beating.start();
    return heartbeat;
  }

  @Override
  public void phase(String words) {
    phase = words;
  }

  /** Set once Temporal said that nobody waits for this activity any more. */
  public @Nullable ActivityCompletionException cancelled() {
    return cancelled;
  }

  private void beat() {
    LockSupport.parkNanos(FIRST.toNanos());
    while (!closed) {
      String now = phase;
      try {
        context.heartbeat(new Details(now, Duration.between(since, Instant.now()).toSeconds()));
      } catch (ActivityCompletionException e) {
        if (nobodyWaits(e)) {
          interrupt(e);
          return;
        }
      } catch (RejectedExecutionException ended) {
        return; // the worker is gone, and nobody listens
      }
      notes.accept(now);
      LockSupport.parkNanos(EVERY.toNanos());
    }
  }

  private static boolean nobodyWaits(ActivityCompletionException told) {
    boolean onlyUnheard = told.getCause() instanceof TimeoutFailure; // by the SDK's own clock
    return told instanceof ActivityNotExistsException
        || (told instanceof ActivityCanceledException && !onlyUnheard);
  }

  private synchronized void interrupt(ActivityCompletionException why) {
    if (!closed) {
      cancelled = why;
      worker.interrupt();
    }
  }

  /** Ends the beating; the working thread is not interrupted any more. */
  @Override
  public synchronized void close() {
    closed = true;
    LockSupport.unpark(beating);
    if (cancelled != null) {
      Thread.interrupted(); // the interrupt was ours, and has done its work
    }
  }
}
