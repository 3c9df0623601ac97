package org.lexatlas.api.run;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.ApiSettings;
import org.lexatlas.api.temporal.TemporalLink;
import org.lexatlas.store.run.CommandRow;
import org.lexatlas.store.run.CommandStore;
import org.lexatlas.store.run.RunStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Finishes what requests left in doubt: starts runs whose workflow did not open them in time, sends
 * pending commands again, and gives up those that are too old. Any number of apis may do so at
 * once: starts and commands have one effect however often they are sent.
 */
@Component
final class RunDispatcher implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(RunDispatcher.class);

  /** So many at a time: what is left is taken up at the next sweep. */
  private static final int BATCH = 20;

  /** A command that gets no answer is not waited for: its workflow keeps the answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final RunStore runs;
  private final CommandStore commands;
  private final RunWorkflows workflows;
  private final RunCommands runCommands;
  private final TemporalLink temporal;
  private final ApiSettings.Api settings;
  private final List<Overdue> overdue;
  private @Nullable ScheduledExecutorService sweeping;
  private @Nullable Future<?> sweeps;

  RunDispatcher(
      RunStore runs,
      CommandStore commands,
      RunWorkflows workflows,
      RunCommands runCommands,
      TemporalLink temporal,
      ApiSettings settings,
      List<Overdue> overdue) {
    this.overdue = overdue;
    this.runs = runs;
    this.commands = commands;
    this.workflows = workflows;
    this.runCommands = runCommands;
    this.temporal = temporal;
    this.settings = settings.api();
  }

  void sweep() {
    int expired = commands.expire(settings.commandExpiry());
    if (expired > 0) {
      LOG.warn("{} commands expired: Temporal did not take them in time", expired);
    }
    if (temporal.isDown()) {
      return;
    }
    try (var tasks = Executors.newVirtualThreadPerTaskExecutor()) { // closing waits for all
      for (var run : runs.takeOverdueStarts(BATCH)) {
        tasks.execute(() -> quietly(() -> workflows.start(run)));
      }
      for (var command : commands.pending(settings.resendAfter(), BATCH)) {
        tasks.execute(() -> quietly(() -> resend(command)));
      }
      for (Overdue other : overdue) {
        tasks.execute(() -> quietly(other::finish));
      }
    }
  }

  private void resend(CommandRow command) {
    runs.find(command.runId()).ifPresent(run -> runCommands.resend(run, command, PATIENCE));
  }

  private static void quietly(Runnable work) {
    try {
      work.run();
    } catch (JdbiException away) {
      LOG.info("Nothing is dispatched while PostgreSQL is away: {}", away.getMessage());
    } catch (RuntimeException unforeseen) {
      LOG.error("Dispatching failed; the next sweep tries again", unforeseen);
    }
  }

  @Override
  public void start() {
    long pause = settings.dispatchInterval().toMillis();
    var timer =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("run-dispatcher").factory());
    sweeps =
        timer.scheduleWithFixedDelay(
            () -> quietly(this::sweep), pause, pause, TimeUnit.MILLISECONDS);
    sweeping = timer;
  }

  @Override
  public void stop() {
    if (sweeps != null && sweeping != null) {
      sweeps.cancel(true);
      sweeping.shutdownNow();
      sweeping = null;
    }
  }

  @Override
  public boolean isRunning() {
    return sweeping != null;
  }
}
