package org.lexatlas.api.web.run;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.ApiSettings;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.run.CommandReader;
import org.lexatlas.api.run.RunCommands;
import org.lexatlas.api.run.RunLookup;
import org.lexatlas.api.security.Actor;
import org.lexatlas.domain.run.Answer;
import org.lexatlas.domain.run.Step;
import org.lexatlas.domain.run.StepState;
import org.lexatlas.domain.run.StepStatus;
import org.lexatlas.store.run.RunRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs the failed steps of many runs again, and counts what became of each whatever happens. */
@Component
final class Reruns {

  private static final Logger LOG = LoggerFactory.getLogger(Reruns.class);

  private final RunLookup lookup;
  private final CommandReader reader;
  private final RunCommands commands;
  private final Duration wait;

  Reruns(RunLookup lookup, CommandReader reader, RunCommands commands, ApiSettings settings) {
    this.lookup = lookup;
    this.reader = reader;
    this.commands = commands;
    this.wait = settings.api().commandWait();
  }

  /** What became of them, in words. */
  record Outcome(boolean allWell, String words) {}

  /**
   * Gives one command to each run. All of them together wait as long as one command does: once one
   * was not answered in time, the others are sent without waiting, and go on by themselves.
   *
   * @param chosen {@code id@revision} of each: a run that has moved on since is left alone
   */
  Outcome of(List<String> chosen, @Nullable String reason, Actor actor) {
    long end = System.nanoTime() + wait.toNanos();
    int accepted = 0;
    int pending = 0;
    int refused = 0;
    String last = "";
    for (String one : chosen) {
      try {
        Duration left = pending > 0 ? Duration.ZERO : Duration.ofNanos(end - System.nanoTime());
        Optional<Answer> answer =
            give(one, reason, actor, left.isNegative() ? Duration.ZERO : left);
        if (answer.isEmpty()) {
          pending++;
        } else if (answer.get().accepted()) {
          accepted++;
        } else {
          refused++;
          last = answer.get().words();
        }
      } catch (Problem refusal) {
        refused++;
        last = String.valueOf(refusal.getBody().getDetail());
      } catch (JdbiException away) {
        LOG.warn("Re-run of {} failed", one, away);
        refused++;
        last = "PostgreSQL did not take it; the log tells why.";
      }
    }
    return new Outcome(refused == 0, words(chosen.size(), accepted, pending, refused, last));
  }

  private static String words(int all, int accepted, int pending, int refused, String last) {
    return "%d of %d %s."
            .formatted(
                accepted,
                all,
                all == 1 ? "run goes on" : accepted == 1 ? "runs goes on" : "runs go on")
        + (pending == 0 ? "" : " %d not answered yet.".formatted(pending))
        + (refused == 0 ? "" : " %d not re-run, the last because: %s".formatted(refused, last));
  }

  private Optional<Answer> give(
      String one, @Nullable String reason, Actor actor, Duration patience) {
    int at = one.indexOf('@');
    String seen = one.substring(at + 1);
    if (at < 0 || !seen.matches("[0-9]{1,18}")) {
      throw Problem.invalid("run", "must be ID@REVISION, as the list has it");
    }
    RunRow run = lookup.run(one.substring(0, at));
    Step step =
        run.runState().steps().stream()
            .filter(s -> s.status() == StepStatus.FAILED)
            .map(StepState::step)
            .findFirst()
            .orElseThrow(
                () ->
                    Problem.invalid("run", "no step of %s is failed any more".formatted(run.id())));
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("type", "REQUEST_STEP");
    fields.put("step", step.name());
    fields.put("planVersion", Long.valueOf(seen));
    fields.put("reason", reason);
    return commands.give(run, reader.read(fields, actor, null), patience);
  }
}
