package org.lexatlas.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.standalone.cli.Answers.RUN_ID;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The commands about runs, against an API that answers as the real one does. */
class RunCommandsTest {

  private static final String RUN = "GET /runs/" + RUN_ID;
  private static final String COMMANDS = "POST /runs/" + RUN_ID + "/commands";

  private final FakeApi api = new FakeApi();
  private final CommandLineFixture line = new CommandLineFixture();

  @AfterEach
  void stopTheApi() {
    api.close();
  }

  @Test
  void runFollowsTheStepsAndShowsTheResult() {
    completes();
    assertThat(lexatlas("run", "KZ", "Retail_Trading_Status")).isEqualTo(ExitCode.DONE);
    assertThat(line.err())
        .contains("Base Research: running, attempt 1")
        .contains("Comparison Analysis: blocked, waiting for Base Research")
        .contains("Blended Synthesis: completed");
    assertThat(line.out())
        .contains("KZ Retail_Trading_Status: COMPLETED")
        .contains("Allowed-Regulated (version 2, confidence Medium, verified as of 2026-11-24")
        .contains("Trading is allowed through licensed exchanges.")
        .contains("What changed\n  Two laws were added.")
        .contains(
            "All differences: " + api.url() + "/analyses/KZ/Retail_Trading_Status/diff?from=1&to=2")
        .doesNotContain("unchanged", "landmark_legislation", "Not in the baseline")
        .contains(
            "1. Закон о цифровых активах (law text, 2023-02-06)\n     https://law.example/193")
        .contains("2. A report (news)")
        .contains("Run       " + api.url() + "/runs/" + RUN_ID)
        .contains("Analysis  " + api.url() + "/analyses/KZ/Retail_Trading_Status")
        .contains("http://127.0.0.1:8233/namespaces/default/workflows/x");
  }

  @Test
  void runSendsItsOptionsWithAnIdempotencyKey() {
    completes();
    lexatlas(
        "run",
        "KZ",
        "Retail_Trading_Status",
        "--mode=manual",
        "--provider=simulated",
        "--policy=review",
        "--as-of=2025-06-30",
        "--instructions=Look at AIFC");
    var request = api.only("POST");
    assertThat(request.json())
        .isEqualTo(
            json(
                """
                {"country": "KZ", "topic": "Retail_Trading_Status", "mode": "MANUAL",
                 "provider": "simulated", "policy": "REVIEW", "asOf": "2025-06-30",
                 "instructions": "Look at AIFC"}
                """));
    assertThat(request.headers().get("Idempotency-key")).singleElement().asString().hasSize(36);
  }

  @Test
  void runWithJsonWritesOneDocumentOfRunAndAnalysis() {
    completes();
    assertThat(lexatlas("run", "KZ", "Retail_Trading_Status", "--json")).isZero();
    assertThat(line.document().propertyNames()).containsExactly("run", "analysis");
    assertThat(line.document().path("run").path("state").asString()).isEqualTo("COMPLETED");
    assertThat(line.document().path("analysis")).isEqualTo(json(Answers.ANALYSIS));
    assertThat(line.err()).contains("Base Research: running");
  }

  @Test
  void runWithoutALiveAnalysisHasNone() {
    api.on("POST /runs", 201, Answers.run("STARTING", 1, "READY", "BLOCKED", "BLOCKED"))
        .on(RUN, 200, Answers.run("WAITING_FOR_OPERATOR", 4, "FAILED", "BLOCKED", "BLOCKED"))
        .on(
            RUN + "/steps/BASE_RESEARCH/attempts/1",
            200,
            """
            {"number": 1, "state": "FAILED", "tryNumber": 3,
             "error": {"type": "BAD_KEY", "words": "the key is wrong"}}
            """);
    assertThat(lexatlas("run", "KZ", "Retail_Trading_Status", "--json"))
        .isEqualTo(ExitCode.WAITS_FOR_OPERATOR);
    assertThat(line.document().path("analysis").isNull()).isTrue();
    assertThat(line.err()).contains("Base Research: failed, attempt 1 (try 3): the key is wrong");
  }

  @Test
  void runTellsHowARunStands() {
    assertThat(exitCodeOf("FAILED")).isEqualTo(ExitCode.FAILED);
    assertThat(exitCodeOf("CANCELLED")).isEqualTo(ExitCode.FAILED);
    assertThat(exitCodeOf("IN_REVIEW")).isEqualTo(ExitCode.WAITS_FOR_OPERATOR);
    assertThat(line.out()).contains("lexatlas command " + RUN_ID + " publish");
    assertThat(exitCodeOf("PAUSED")).isEqualTo(ExitCode.WAITS_FOR_OPERATOR);
  }

  @Test
  void rerunSendsTheCommandAndWaitsForItsEffect() {
    api.on(COMMANDS, 200, "{\"accepted\": true, \"code\": \"ACCEPTED\", \"revision\": 9}")
        .on(RUN, 200, Answers.run("COMPLETED", 8, "COMPLETED", "COMPLETED", "COMPLETED"))
        .on(RUN, 200, Answers.run("RUNNING", 9, "COMPLETED", "RUNNING", "COMPLETED"))
        .on(RUN, 200, Answers.run("IN_REVIEW", 11, "COMPLETED", "COMPLETED", "COMPLETED"));
    assertThat(
            lexatlas(
                "rerun",
                RUN_ID,
                "comparison-analysis",
                "--downstream",
                "--supersede",
                "--reason=a doubt",
                "--instructions=Once more",
                "--json"))
        .isEqualTo(ExitCode.WAITS_FOR_OPERATOR);
    assertThat(api.only("POST").json())
        .isEqualTo(
            json(
                """
                {"type": "REQUEST_STEP", "step": "COMPARISON_ANALYSIS", "scope": "AND_DOWNSTREAM",
                 "reason": "a doubt", "supersede": true, "inputs": {"instructions": "Once more"}}
                """));
    assertThat(line.document().path("run").path("revision").asInt()).isEqualTo(11);
  }

  @Test
  void aRefusedCommandSaysWhy() {
    api.on(
        COMMANDS,
        409,
        Answers.problem(
            409,
            "Refused",
            "The step is running.",
            ", \"accepted\": false, \"code\": \"STEP_RUNNING\""));
    assertThat(lexatlas("rerun", RUN_ID, "BASE_RESEARCH")).isEqualTo(ExitCode.REFUSED);
    assertThat(line.err()).contains("The step is running. (STEP_RUNNING)");
  }

  @Test
  void commandSendsOneWordAndReturns() {
    api.on(COMMANDS, 200, "{\"accepted\": true, \"code\": \"ACCEPTED\", \"revision\": 12}");
    assertThat(lexatlas("command", RUN_ID, "pause", "--plan-version=11", "--command-id=c1"))
        .isEqualTo(ExitCode.DONE);
    assertThat(line.out()).isEqualTo("PAUSE: ACCEPTED, revision 12\n");
    assertThat(api.only("POST").json())
        .isEqualTo(json("{\"type\": \"PAUSE\", \"commandId\": \"c1\", \"planVersion\": 11}"));
  }

  @Test
  void showsARunAndAnAnalysis() {
    completes();
    api.on("GET /runs/r1", 200, Answers.run("COMPLETED", 6, "COMPLETED", "SKIPPED", "COMPLETED"));
    assertThat(lexatlas("show", "r1", "--json")).isZero();
    assertThat(line.document().path("id").asString()).isEqualTo(RUN_ID);
    line.forget();
    assertThat(lexatlas("show", "r1")).isZero();
    assertThat(line.out()).contains("Comparison Analysis: skipped").contains("Allowed-Regulated");
    line.forget();
    assertThat(lexatlas("show", "KZ", "Retail_Trading_Status")).isZero();
    assertThat(line.out())
        .contains("Allowed-Regulated")
        .contains("https://news.example/1")
        .contains("Versions  4 so far. Numbers count drafts too");
    line.forget();
    api.on("GET /analyses/kz/Retail_Trading_Status", 200, Answers.ANALYSIS);
    assertThat(lexatlas("show", "kz", "Retail_Trading_Status")).isZero();
    assertThat(line.out()).startsWith("KZ Retail_Trading_Status");
  }

  /** The API knows the code by it, and quotes it as it was typed where it does not. */
  @Test
  void sendsACountryAsItWasTyped() {
    api.on("POST /runs", 400, "{\"title\": \"no\", \"detail\": \"country: 'Kazakhstan'\"}");
    assertThat(lexatlas("run", "Kazakhstan", "Mining")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(api.only("POST").json().path("country").asString()).isEqualTo("Kazakhstan");
  }

  @Test
  void listsRunsByFilter() {
    var page =
        "{\"items\": [%s], \"nextPageToken\": \"abc\"}"
            .formatted(Answers.run("FAILED", 3, "FAILED", "BLOCKED", "BLOCKED"));
    api.on("GET /runs?country=KZ&pageSize=1&state=IN_REVIEW&topic=A%20b", 200, page);
    assertThat(
            lexatlas("runs", "--country=KZ", "--topic=A b", "--state=in-review", "--page-size=1"))
        .isZero();
    assertThat(line.out()).contains(RUN_ID).contains("FAILED").contains("2026-11-24T10:00:00Z");
    assertThat(line.err()).contains("--page-token abc");
  }

  private void completes() {
    api.on("POST /runs", 201, Answers.run("STARTING", 1, "READY", "BLOCKED", "BLOCKED"))
        .on(RUN, 200, Answers.run("RUNNING", 2, "RUNNING", "BLOCKED", "BLOCKED"))
        .on(RUN, 200, Answers.run("RUNNING", 3, "COMPLETED", "RUNNING", "BLOCKED"))
        .on(RUN, 200, Answers.run("COMPLETED", 6, "COMPLETED", "COMPLETED", "COMPLETED"))
        .on(RUN + "/steps/COMPARISON_ANALYSIS/attempts/1", 200, Answers.COMPARISON)
        .on("GET /analyses/KZ/Retail_Trading_Status", 200, Answers.ANALYSIS);
  }

  private int exitCodeOf(String state) {
    try (var once = new FakeApi()) {
      once.on("POST /runs", 201, Answers.run("STARTING", 1, "READY", "BLOCKED", "BLOCKED"))
          .on(RUN, 200, Answers.run(state, 4, "COMPLETED", "COMPLETED", "COMPLETED"));
      return line.execute("run", "KZ", "Retail_Trading_Status", "--api-url", once.url());
    }
  }

  private int lexatlas(String... arguments) {
    var all = new ArrayList<>(List.of(arguments));
    all.add("--api-url=" + api.url());
    return line.execute(all.toArray(String[]::new));
  }

  private static JsonNode json(String text) {
    return ApiClient.JSON.readTree(text);
  }
}
