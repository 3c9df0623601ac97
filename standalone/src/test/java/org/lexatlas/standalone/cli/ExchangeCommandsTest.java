package org.lexatlas.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeCommandsTest {

  private static final String ONE = "GET /analyses/KZ/Mining/export?format=";

  @TempDir Path home;
  private final FakeApi api = new FakeApi();
  private final CommandLineFixture line = new CommandLineFixture();

  @AfterEach
  void stopTheApi() {
    api.close();
  }

  @Test
  void printsOneAnalysisAsItCame() {
    api.on(ONE + "markdown", 200, "# Kazakhstan: Mining\n");
    assertThat(run("export", "KZ", "Mining")).isEqualTo(ExitCode.DONE);
    assertThat(line.out()).isEqualTo("# Kazakhstan: Mining\n");
  }

  @Test
  void writesAFileWholeOrNotAtAll() throws IOException {
    Path file = Files.writeString(home.resolve("kz.html"), "old");
    assertThat(run("export", "KZ", "Mining", "--format", "html", "-o", file.toString()))
        .isEqualTo(ExitCode.BAD_INPUT);
    assertThat(file).hasContent("old");
    api.on(ONE + "html&version=3", 200, "<html>");
    assertThat(
            run(
                "export",
                "KZ",
                "Mining",
                "--format",
                "html",
                "--version-number",
                "3",
                "--json",
                "-o",
                file.toString()))
        .isEqualTo(ExitCode.DONE);
    assertThat(file).hasContent("<html>");
    assertThat(line.document().path("bytes").asInt()).isEqualTo(6);
    assertThat(home).isDirectoryNotContaining("glob:**.part");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "--version-number"})
  void exportsAVersionByItsNumber(String option) {
    api.on(ONE + "markdown&version=2", 200, "# Kazakhstan: Mining\n");
    assertThat(run("export", "KZ", "Mining", option, "2")).isEqualTo(ExitCode.DONE);
    assertThat(line.out()).isEqualTo("# Kazakhstan: Mining\n");
    assertThat(run("export", "KZ", "Mining", option)).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run("export", "KZ", option, "2")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(line.err()).contains("--version is for one analysis");
  }

  @Test
  void namesTheFolderThatIsMissing() {
    Path missing = home.resolve("none");
    assertThat(run("export", "KZ", "Mining", "-o", missing.resolve("kz.md").toString()))
        .isEqualTo(ExitCode.BAD_INPUT);
    assertThat(line.err())
        .contains("--output: there is no folder '" + missing + "': make it first.");
    assertThat(run("export", "KZ", "Mining", "-o", home.toString())).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(line.err()).contains("is a folder: name a file in it.");
  }

  @Test
  void namesTheOptionThatNamesNoVersion() {
    String words = "the analysis has no version 9; it has versions 1 to 2";
    api.on(
        ONE + "markdown&version=9",
        404,
        Answers.problem(
            404,
            "There is no such thing",
            "version: " + words,
            ", \"errors\": [{\"field\": \"version\", \"message\": \"" + words + "\"}]"));
    assertThat(run("export", "KZ", "Mining", "--version", "9")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(line.err()).isEqualToIgnoringNewLines("lexatlas: --version: " + words + ".");
    assertThat(line.out()).isEmpty();
  }

  @Test
  void nothingLiveOfACountryIsMissing() throws IOException {
    Path file = Files.writeString(home.resolve("all.csv"), "old");
    api.on("GET /analyses/export?country=KZ&format=ndjson", 200, "")
        .on("GET /analyses/export?country=KZ&format=csv&topic=Mining", 200, "country,topic\n");
    assertThat(run("export", "KZ")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(line.err()).contains("There is no Live analysis of KZ yet: start a run.");
    assertThat(run("export", "KZ", "Mining", "--format", "csv", "-o", file.toString()))
        .isEqualTo(ExitCode.BAD_INPUT);
    assertThat(line.err()).contains("There is no Live analysis of KZ Mining yet");
    assertThat(file).hasContent("old");
    assertThat(run("export", "KZ", "Mining", "--format", "csv")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(line.out()).isEmpty();
  }

  @Test
  void aFilterThatLeavesNothingIsTold() {
    api.on("GET /analyses/export?format=csv&status=Banned", 200, "country,topic\n")
        .on("GET /analyses/export?format=ndjson", 200, "");
    assertThat(run("export", "--format", "csv", "--status", "Banned")).isEqualTo(ExitCode.DONE);
    assertThat(line.err()).contains("Nothing matches: no Live analysis has the status 'Banned'.");
    assertThat(line.out()).isEqualTo("country,topic\n");
    line.forget();
    assertThat(run("export")).isEqualTo(ExitCode.DONE);
    assertThat(line.err()).contains("no analysis is Live yet");
    api.on("GET /analyses/export?country=KZ&format=ndjson", 200, "{}\n");
    line.forget();
    assertThat(run("export", "KZ")).isEqualTo(ExitCode.DONE);
    assertThat(line.err()).isEmpty();
  }

  @Test
  void exportsManyAsLines() {
    api.on("GET /analyses/export?country=KZ&format=csv&status=Banned", 200, "country\nKZ\n");
    assertThat(run("export", "KZ", "--format", "csv", "--status", "Banned"))
        .isEqualTo(ExitCode.DONE);
    assertThat(line.out()).isEqualTo("country\nKZ\n");
    assertThat(run("export", "--format", "html")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run("export", "--format", "pdf")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run("export", "--json")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run("export", "KZ", "Mining", "--status", "Banned")).isEqualTo(ExitCode.BAD_INPUT);
  }

  @Test
  void importsAFile() throws IOException {
    Path file = Files.writeString(home.resolve("all.ndjson"), "{\"country\": \"KZ\"}\n");
    api.on(
        "POST /analyses/import?dryRun=false&reason=first+load&whenLive=DRAFT".replace("+", "%20"),
        200,
        """
        {"dryRun": false, "lines": 1, "live": 1, "drafts": 0, "unchanged": 0, "items": [{"line": 1,
         "country": "KZ", "topic": "Mining", "version": 1, "outcome": "LIVE", "leftOut": ["x"]}]}
        """);
    assertThat(run("import", file.toString(), "--when-live", "draft", "--reason", "first load"))
        .isEqualTo(ExitCode.DONE);
    assertThat(api.only("POST").body()).isEqualTo("{\"country\": \"KZ\"}\n");
    assertThat(line.out())
        .isEqualTo("line 1: KZ Mining is version 1, Live\n1 Live, 0 drafts, 0 unchanged\n");
    assertThat(line.err()).contains("left out").contains("x");
  }

  @Test
  void namesTheLinesThatCannotBeTaken() throws IOException {
    Path file = Files.writeString(home.resolve("all.ndjson"), "{}");
    api.on(
        "POST /analyses/import?dryRun=true&whenLive=REFUSE",
        400,
        Answers.problem(
            400, "Invalid", "No.", ", \"errors\": [{\"field\": \"line 1\", \"message\": \"no\"}]"));
    assertThat(run("import", file.toString(), "--dry-run")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(line.err()).contains("line 1: no");
    assertThat(run("import", home.toString())).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(line.err()).contains("FILE must be a file");
  }

  @Test
  void benchesTheComparer() {
    assertThat(line.execute("bench", "compare", "--rounds", "2", "--json"))
        .isEqualTo(ExitCode.DONE);
    assertThat(line.document().path("items").asInt()).isGreaterThan(80);
    assertThat(line.document().path("compareMillisMedian").asDouble()).isPositive();
  }

  private int run(String... arguments) {
    var all = new ArrayList<>(List.of(arguments));
    all.add("--api-url=" + api.url());
    return line.execute(all.toArray(String[]::new));
  }
}
