package org.lexatlas.api.run;

import java.time.Duration;
import org.lexatlas.api.ApiSettings;
import org.lexatlas.api.sweep.Sweep;
import org.lexatlas.api.temporal.TemporalLink;
import org.lexatlas.store.run.CommandRow;
import org.lexatlas.store.run.CommandStore;
import org.lexatlas.store.run.RunStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Finishes what requests left in doubt: starts runs whose workflow did not open them in time, sends
 * pending commands again, and gives up those that are too old. Any number of apis may do so at
 * once: starts and commands have one effect however often they are sent.
 */
@Component
final class RunDispatcher extends Sweep {

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

  RunDispatcher(
      RunStore runs,
      CommandStore commands,
      RunWorkflows workflows,
      RunCommands runCommands,
      TemporalLink temporal,
      ApiSettings settings) {
    super("run-dispatcher", settings.api().dispatchInterval());
    this.runs = runs;
    this.commands = commands;
    this.workflows = workflows;
    this.runCommands = runCommands;
    this.temporal = temporal;
    this.settings = settings.api();
  }

  @Override
  protected void sweep() {
    int expired = commands.expire(settings.commandExpiry());
    if (expired > 0) {
      LOG.warn("{} commands expired: Temporal did not take them in time", expired);
    }
    if (temporal.isDown()) {
      return;
    }
    each(runs.takeOverdueStarts(BATCH), workflows::start);
    each(commands.pending(settings.resendAfter(), BATCH), this::resend);
  }

  private void resend(CommandRow command) {
    runs.find(command.runId()).ifPresent(run -> runCommands.resend(run, command, PATIENCE));
  }
}
