package org.lexatlas.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lexatlas.standalone.cli.Answers.RUN_ID;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lexatlas.standalone.folder.ServerUnavailable;

class RunWatchTest {

  private static final String RUN = "GET /runs/" + RUN_ID;
  private static final RunWatch.Patience SHORT =
      new RunWatch.Patience(Duration.ofMillis(10), Duration.ofMillis(50), Duration.ofMillis(50));

  private final FakeApi api = new FakeApi();
  private final CommandLineFixture line = new CommandLineFixture();

  @AfterEach
  void stopTheApi() {
    api.close();
  }

  @Test
  void givesUpARunThatNobodyOpens() {
    api.on(RUN, 200, Answers.run("STARTING", 1, "READY", "BLOCKED", "BLOCKED"));
    assertThatThrownBy(() -> watch().follow(RUN_ID, 0))
        .isInstanceOf(ServerUnavailable.class)
        .hasMessageContaining("nobody has opened it");
  }

  @Test
  void givesUpAnApiThatFallsSilent() {
    api.close();
    assertThatThrownBy(() -> watch().follow(RUN_ID, 0))
        .isInstanceOf(ServerUnavailable.class)
        .hasMessageContaining("does not answer");
  }

  @Test
  void aStepThatRunsAgainIsAtItsNewAttempt() {
    api.on(
            RUN,
            200,
            Answers.run("RUNNING", 5, "RUNNING", "COMPLETED", "COMPLETED")
                .replaceFirst("\"attempts\": 1", "\"attempts\": 2"))
        .on(RUN, 200, Answers.run("COMPLETED", 6, "COMPLETED", "COMPLETED", "COMPLETED"))
        .on(
            RUN + "/steps/BASE_RESEARCH/attempts/2",
            200,
            "{\"number\": 2, \"state\": \"RUNNING\"}");
    watch().follow(RUN_ID, 6);
    assertThat(line.err())
        .contains("Base Research: running, attempt 2")
        .contains("Comparison Analysis: completed, attempt 1");
  }

  @Test
  void saysEachChangeOnceWithTheTryThatFailed() {
    var running = Answers.run("RUNNING", 2, "RUNNING", "BLOCKED", "BLOCKED");
    api.on(RUN, 200, running)
        .on(RUN, 200, running)
        .on(RUN, 200, running)
        .on(RUN, 200, Answers.run("CANCELLED", 3, "CANCELLED", "BLOCKED", "BLOCKED"))
        .on(
            RUN + "/steps/BASE_RESEARCH/attempts/1",
            200,
            """
            {"number": 1, "state": "RUNNING", "tryNumber": 2, "error": {"type": "BUSY", "words": "overloaded"},
             "nextTryAt": "2026-11-24T10:05:00Z"}
            """);
    watch().follow(RUN_ID, 0);
    assertThat(line.err())
        .containsOnlyOnce("attempt 1 (try 2): overloaded, next try at 2026-11-24T10:05:00Z")
        .containsOnlyOnce("Blended Synthesis")
        .contains("Base Research: cancelled");
  }

  private RunWatch watch() {
    return new RunWatch(new ApiClient(api.url()), line.output(), SHORT);
  }
}
