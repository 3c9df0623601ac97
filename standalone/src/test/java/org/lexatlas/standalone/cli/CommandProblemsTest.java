package org.lexatlas.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong: words on standard error, an exit code, a document with {@code --json}. */
class CommandProblemsTest {

  @TempDir Path home;
  private final FakeApi api = new FakeApi();
  private final CommandLineFixture line = new CommandLineFixture();

  @AfterEach
  void stopTheApi() {
    api.close();
  }

  @Test
  void badInputNamesTheFields() {
    api.on(
        "POST /runs",
        400,
        Answers.problem(
            400,
            "Invalid request",
            "2 fields are wrong.",
            """
            , "errors": [{"field": "country", "message": "XX is unknown"},
                         {"field": "topic", "message": "Nope is unknown"}]
            """));
    assertThat(line.execute("run", "XX", "Nope", "--api-url", api.url()))
        .isEqualTo(ExitCode.BAD_INPUT);
    assertThat(line.out()).isEmpty();
    assertThat(line.err())
        .contains("Invalid request: 2 fields are wrong.")
        .contains("country: XX is unknown")
        .contains("topic: Nope is unknown");
  }

  @Test
  void fieldsOfTheApiAreTheOptionsThatWereTyped() {
    api.on(
        "POST /runs",
        400,
        Answers.problem(
            400, "Invalid request", "asOf: is late; policy: is unknown; topic: is unknown", ""));
    line.execute("run", "KZ", "Nope", "--as-of", "2026-01-01", "--api-url", api.url());
    assertThat(line.err())
        .contains("Invalid request: --as-of: is late; --policy: is unknown; topic: is unknown");
  }

  @Test
  void oneFaultIsSaidOnce() {
    api.on(
        "POST /runs",
        400,
        Answers.problem(
            400,
            "Invalid request",
            "topic: Nope is unknown",
            ", \"errors\": [{\"field\": \"topic\", \"message\": \"Nope is unknown\"}]"));
    line.execute("run", "KZ", "Nope", "--api-url", api.url());
    assertThat(line.err()).containsOnlyOnce("Nope is unknown");
  }

  @Test
  void aProblemIsTheDocumentWithJson() {
    var problem = Answers.problem(409, "Run open", "See the other.", ", \"runId\": \"r2\"");
    api.on("POST /runs", 409, problem);
    assertThat(line.execute("run", "KZ", "Mining", "--json", "--api-url", api.url()))
        .isEqualTo(ExitCode.REFUSED);
    assertThat(line.document()).isEqualTo(ApiClient.JSON.readTree(problem));
  }

  @Test
  void aServerThatIsDownHasItsOwnExitCode() {
    api.on("POST /runs", 503, Answers.problem(503, "Temporal is down", "Try again.", ""));
    assertThat(line.execute("run", "KZ", "Mining", "--api-url", api.url()))
        .isEqualTo(ExitCode.UNAVAILABLE);
    assertThat(line.err()).contains("Temporal is down: Try again.");
    api.close();
    assertThat(line.execute("runs", "--api-url", api.url())).isEqualTo(ExitCode.UNAVAILABLE);
    assertThat(line.err()).contains("does not answer");
  }

  @Test
  void anUnknownRunIsBadInput() {
    assertThat(line.execute("show", "nonsense", "--api-url", api.url()))
        .isEqualTo(ExitCode.BAD_INPUT);
    assertThat(line.err()).contains("Not found").contains("/runs/nonsense");
  }

  @Test
  void whatIsNotTheApiIsSaidSo() {
    api.on("GET /runs", 200, "<html>a router's page</html>");
    assertThat(line.execute("runs", "--api-url", api.url())).isEqualTo(ExitCode.FAILED);
    assertThat(line.err()).contains("not the Lexatlas API");
  }

  @Test
  void withoutAnInstanceNothingRuns() {
    for (var command :
        List.of(
            List.of("status"),
            List.of("stop"),
            List.of("runs"),
            List.of("show", "x"),
            List.of("rerun", "x", "BASE_RESEARCH"),
            List.of("command", "x", "PAUSE"),
            List.of("corpus", "list"))) {
      var arguments = new ArrayList<>(command);
      arguments.addAll(List.of("--data-dir", home.resolve("none").toString(), "--json"));
      line.forget();
      assertThat(line.execute(arguments.toArray(String[]::new)))
          .as(command.toString())
          .isEqualTo(ExitCode.NOTHING_RUNS);
      assertThat(line.document().path("title").asString()).isEqualTo("Nothing runs");
    }
    assertThat(home.resolve("none")).doesNotExist();
  }

  @Test
  void wrongOptionsAreBadInput() {
    assertThat(line.execute("run", "KZ")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(line.err()).contains("TOPIC").contains("lexatlas run --help");
    assertThat(line.execute("run", "KZ", "Mining", "--as-of", "June"))
        .isEqualTo(ExitCode.BAD_INPUT);
    assertThat(line.err())
        .contains("--as-of", "'June' is not a day: write it as YYYY-MM-DD")
        .doesNotContain("Exception", "LocalDate");
    assertThat(line.execute("runs", "--api-url", "localhost")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(line.err()).contains("--api-url must look like");
    assertThat(line.out()).isEmpty();
    assertThat(line.execute("runs", "--colour", "--json")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(line.document().path("detail").asString()).contains("--colour");
  }

  @Test
  void onlyTheProgramHasAVersion() {
    assertThat(line.execute("--version")).isZero();
    assertThat(line.out()).startsWith("lexatlas ");
    line.forget();
    for (var command : List.of("show KZ Mining", "corpus", "campaign", "campaign list", "bench")) {
      var arguments = new ArrayList<>(List.of(command.split(" ")));
      arguments.addAll(List.of("--version", "2"));
      assertThat(line.execute(arguments.toArray(String[]::new)))
          .as(command)
          .isEqualTo(ExitCode.BAD_INPUT);
    }
    assertThat(line.out()).isEmpty();
    assertThat(line.err()).contains("Unknown option: '--version'").doesNotContain("'2'");
    assertThat(line.execute("run", "KZ", "Mining", "--as-off", "2025-01-01"))
        .isEqualTo(ExitCode.BAD_INPUT);
    assertThat(line.err()).contains("Unknown option: '--as-off'; did you mean --as-of?");
    assertThat(line.execute("corpus", "lst")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(line.err()).contains("'lst'; did you mean list?");
  }

  @Test
  void everyCommandHasHelp() {
    for (var command :
        List.of("up", "run", "rerun", "command", "show", "runs", "corpus", "status", "stop")) {
      line.forget();
      assertThat(line.execute(command, "--help")).as(command).isZero();
      assertThat(line.out()).contains("Usage: lexatlas " + command);
    }
    line.forget();
    assertThat(line.execute("corpus", "add", "--help")).isZero();
    assertThat(line.out()).contains("Usage: lexatlas corpus add");
    assertThat(line.execute("campaign", "--help")).isZero();
    assertThat(line.execute("--help")).isZero();
  }
}
