package org.lexatlas.api.sweep;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Something that is looked after at intervals while the api runs. A sweep that fails is logged, and
 * the next one tries again. Any number of apis may sweep at once.
 */
public abstract class Sweep implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

  private final String name;
  private final Duration pause;
  private @Nullable ScheduledExecutorService timer;
  private @Nullable Future<?> sweeps;

  protected Sweep(String name, Duration pause) {
    this.name = name;
    this.pause = pause;
  }

  /** One round. */
  protected abstract void sweep();

  /** Does the work on all items at once, each on its own, and returns when all are done. */
  protected final <T> void each(List<T> items, Consumer<T> work) {
    try (var tasks = Executors.newVirtualThreadPerTaskExecutor()) { // closing waits for all
      items.forEach(item -> tasks.execute(() -> quietly(() -> work.accept(item))));
    }
  }

  private void quietly(Runnable work) {
    try {
      work.run();
    } catch (JdbiException away) {
      LOG.info("{} waits while PostgreSQL is away: {}", name, away.getMessage());
    } catch (RuntimeException unforeseen) {
      LOG.error("{} failed; the next sweep tries again", name, unforeseen);
    }
  }

  @Override
  public void start() {
    var executor =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name(name).factory());
    long millis = pause.toMillis();
    sweeps =
        executor.scheduleWithFixedDelay(
            () -> quietly(this::sweep), millis, millis, TimeUnit.MILLISECONDS);
    timer = executor;
  }

  @Override
  public void stop() {
    if (sweeps != null && timer != null) {
      sweeps.cancel(true);
      timer.shutdownNow();
      timer = null;
    }
  }

  @Override
  public boolean isRunning() {
    return timer != null;
  }
}
