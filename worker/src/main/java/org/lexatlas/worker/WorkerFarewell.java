package org.lexatlas.worker;

import io.temporal.worker.WorkerFactory;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;

/**
 * Lets a worker that is told to end take no more work, and finish what it has begun: a provider's
 * reply that arrives within the grace time is kept. What is still running then is given up, and
 * another worker tries it again.
 */
final class WorkerFarewell implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(WorkerFarewell.class);

  /** Interrupted calls need a moment to say that they failed. */
  private static final Duration LAST_WORDS = Duration.ofSeconds(5);

  private final ObjectProvider<WorkerFactory> factory;
  private final Duration grace;
  private final Runnable waiting;
  private volatile boolean running;

  /**
   * A farewell.
   *
   * @param grace how long steps may take to finish
   * @param waiting tells the work that only waits to end now
   */
  WorkerFarewell(ObjectProvider<WorkerFactory> factory, Duration grace, Runnable waiting) {
    this.factory = factory;
    this.grace = grace;
    this.waiting = waiting;
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    factory.ifAvailable(this::leave);
  }

  private void leave(WorkerFactory workers) {
    workers.shutdown();
    waiting.run(); // after the last poll, so that its next turn is another worker's
    workers.awaitTermination(grace.toMillis(), TimeUnit.MILLISECONDS);
    if (!workers.isTerminated()) {
      LOG.warn("steps still run after {}: they are given up here and tried again elsewhere", grace);
      workers.shutdownNow();
      workers.awaitTermination(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** After the web server, which takes requests no more; before the connections to the store. */
  @Override
  public int getPhase() {
    return 0;
  }
}
