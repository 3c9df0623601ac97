package org.lexatlas.standalone.cli;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.lexatlas.standalone.folder.ServerUnavailable;
import tools.jackson.databind.JsonNode;

/** Follows a run until it stands still, saying each change of a step once. */
final class RunWatch {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

  /** States in which nothing more happens by itself. */
  private static final Set<String> STANDS =
      Set.of("COMPLETED", "FAILED", "CANCELLED", "IN_REVIEW", "WAITING_FOR_OPERATOR", "PAUSED");

  private final ApiClient api;
  private final Output output;
  private final Patience patience;
  private final Map<String, String> said = new HashMap<>();

  /**
   * How long to wait, for what.
   *
   * @param look between two looks at the run
   * @param starting for a run that no worker has opened; then Temporal or the workers are away
   * @param silence for an API that answers no more
   */
  record Patience(Duration look, Duration starting, Duration silence) {
    static final Patience USUAL =
        new Patience(Duration.ofMillis(400), Duration.ofMinutes(2), Duration.ofSeconds(30));
  }

  RunWatch(ApiClient api, Output output, Patience patience) {
    this.api = api;
    this.output = output;
    this.patience = patience;
  }

  /**
   * Returns the run as it stands.
   *
   * @param revision of the state that an accepted command led to; an older state is not looked at
   * @throws ServerUnavailable when the API is gone, or nobody opens the run
   */
  JsonNode follow(String id, long revision) {
    long begun = System.nanoTime();
    while (true) {
      var run = look(id);
      say(run);
      var state = Words.text(run, "state");
      if (STANDS.contains(state) && run.path("revision").asLong(Long.MAX_VALUE) >= revision) {
        return run;
      }
      if (state.equals("STARTING") && since(begun).compareTo(patience.starting()) > 0) {
        throw new ServerUnavailable(
            "Run %s is stored, but nobody has opened it in %d s: Temporal or the workers are away."
                .formatted(id, patience.starting().toSeconds()));
      }
      pause();
    }
  }

  private JsonNode look(String id) {
    long begun = System.nanoTime();
    while (true) {
      try {
        return api.get("runs", id);
      } catch (ServerUnavailable e) {
        if (since(begun).compareTo(patience.silence()) > 0) {
          throw e;
        }
        pause();
      }
    }
  }

  private void say(JsonNode run) {
    for (var step : run.path("steps")) {
      var words = words(run, step);
      if (!words.equals(said.put(Words.text(step, "step"), words))) {
        output.say("%s  %s".formatted(LocalTime.now(ZoneId.systemDefault()).format(CLOCK), words));
      }
    }
  }

  /** A step in one line, with the trouble that its attempt has at the moment. */
  private String words(JsonNode run, JsonNode step) {
    var name = Words.text(step, "step");
    var words = new StringBuilder(StepLine.of(step));
    if (StepLine.AT_WORK.contains(Words.text(step, "state"))) {
      int attempt = StepLine.attempt(step);
      if (attempt > 0) {
        api.find(
                "runs", Words.text(run, "id"), "steps", name, "attempts", Integer.toString(attempt))
            .ifPresent(found -> words.append(StepLine.trouble(found)));
      }
    }
    return words.toString();
  }

  private static Duration since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private void pause() {
    try {
      Thread.sleep(patience.look());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerUnavailable("interrupted", e);
    }
  }
}
