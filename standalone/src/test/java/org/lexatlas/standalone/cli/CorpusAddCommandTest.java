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

class CorpusAddCommandTest {

  @TempDir Path home;
  private final FakeApi api = new FakeApi();
  private final CommandLineFixture line = new CommandLineFixture();

  @AfterEach
  void stopTheApi() {
    api.close();
  }

  @Test
  void waitsForTheIndexAndListsWhatCannotBeUsed() {
    api.on("POST /corpus/ingestions", 202, "{\"id\": \"i1\"}")
        .on(
            "GET /corpus/ingestions/i1",
            200,
            "{\"id\": \"i1\", \"state\": \"RUNNING\", \"done\": 1, \"total\": 3}")
        .on("GET /corpus/ingestions/i1", 200, ingestion("COMPLETED", 2));
    assertThat(add()).isEqualTo(ExitCode.DONE_IN_PART).isEqualTo(7);
    assertThat(api.only("POST").json().path("folder").asString()).isEqualTo(home.toString());
    assertThat(line.out())
        .isEqualTo(
            "COMPLETED: 2 added, 0 updated, 0 unchanged, 0 removed, 0 duplicates, 1 with problems; 1 of"
                + " the documents names no country and is not used\n");
    assertThat(line.err()).contains("broken.pdf: not a PDF").contains("stray.md: names no country");
    assertThat(add("--strict")).isEqualTo(ExitCode.FAILED);
  }

  @Test
  void drawsABarForAPersonWhoWatches() {
    api.on("POST /corpus/ingestions", 202, "{\"id\": \"i1\"}")
        .on("GET /corpus/ingestions/i1", 200, ingestion("COMPLETED", 2));
    assertThat(
            line.executeWatched("corpus", "add", home.toString(), "--json", "--api-url", api.url()))
        .isEqualTo(ExitCode.DONE_IN_PART);
    assertThat(line.err()).contains("Indexing").contains("100%");
    assertThat(line.document().path("id").asString()).isEqualTo("i1");
  }

  @Test
  void warnsOfKeysThatAreNotReadAndGoesOn() {
    var remarks =
        ", \"remarks\": [{\"file\": \"act.md\", \"reason\": \"kind: no key that is read\"}]}";
    api.on("POST /corpus/ingestions", 202, "{\"id\": \"i1\"}")
        .on(
            "GET /corpus/ingestions/i1",
            200,
            ingestion("COMPLETED", 2).strip().replaceFirst("}$", remarks));
    assertThat(add()).isEqualTo(ExitCode.DONE_IN_PART);
    assertThat(line.err()).contains("warning: act.md: kind: no key that is read");
  }

  @Test
  void tellsOfDuplicatesAndOfWhatIsGone() {
    var more =
        ", \"removed\": 2, \"duplicates\": [{\"file\": \"copy.md\", \"reason\": \"the same bytes as"
            + " act.md\"}]}";
    api.on("POST /corpus/ingestions", 202, "{\"id\": \"i1\"}")
        .on(
            "GET /corpus/ingestions/i1",
            200,
            ingestion("COMPLETED", 2).strip().replaceFirst("}$", more));
    assertThat(add()).isEqualTo(ExitCode.DONE_IN_PART);
    assertThat(line.err()).contains("copy.md: the same bytes as act.md");
    assertThat(line.out()).contains("2 removed, 1 duplicates");
  }

  @Test
  void isDoneWhereEveryFileIsUsed() {
    api.on("POST /corpus/ingestions", 202, "{\"id\": \"i1\"}")
        .on(
            "GET /corpus/ingestions/i1",
            200,
            ingestion("COMPLETED", 2)
                .replaceFirst("\"problems\": .*]", "\"problems\": []")
                .replaceFirst("\"unassigned\": [^]]*]", "\"unassigned\": []"));
    assertThat(add()).isEqualTo(ExitCode.DONE);
    assertThat(add("--strict")).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aDocumentOfNoCountryIsNotUsed() {
    api.on("POST /corpus/ingestions", 202, "{\"id\": \"i1\"}")
        .on(
            "GET /corpus/ingestions/i1",
            200,
            ingestion("COMPLETED", 2).replaceFirst("\"problems\": .*]", "\"problems\": []"));
    assertThat(add()).isEqualTo(ExitCode.DONE_IN_PART);
    assertThat(add("--strict")).isEqualTo(ExitCode.FAILED);
  }

  @Test
  void saysOfAnEmptyFolderThatItIs() {
    api.on("POST /corpus/ingestions", 202, "{\"id\": \"i1\"}")
        .on(
            "GET /corpus/ingestions/i1",
            200,
            "{\"id\": \"i1\", \"state\": \"COMPLETED\", \"total\": 0, \"problems\": []}");
    assertThat(add()).isEqualTo(ExitCode.DONE);
    assertThat(line.err())
        .contains("There are no documents in the folder. Markdown, text, HTML and PDF are read");
  }

  @Test
  void failsWhenNothingIsUsable() {
    api.on("POST /corpus/ingestions", 202, "{\"id\": \"i1\"}")
        .on("GET /corpus/ingestions/i1", 200, ingestion("COMPLETED", 0));
    assertThat(add("--json")).isEqualTo(ExitCode.FAILED);
    assertThat(line.document()).isEqualTo(ApiClient.JSON.readTree(ingestion("COMPLETED", 0)));
  }

  @Test
  void failsWithTheIngestion() {
    api.on("POST /corpus/ingestions", 202, "{\"id\": \"i1\"}")
        .on("GET /corpus/ingestions/i1", 200, ingestion("FAILED", 2));
    assertThat(add()).isEqualTo(ExitCode.FAILED);
    assertThat(line.out()).contains("FAILED: 2 added");
  }

  @Test
  void refusesWhatIsNoFolder() throws IOException {
    var file = Files.writeString(home.resolve("file.md"), "text");
    assertThat(line.execute("corpus", "add", file.toString(), "--api-url", api.url()))
        .isEqualTo(ExitCode.BAD_INPUT);
    assertThat(line.err()).contains("DIR must be a folder").contains(file.toString());
    assertThat(api.requests()).isEmpty();
  }

  private int add(String... options) {
    var arguments = new ArrayList<>(List.of("corpus", "add", home.toString()));
    arguments.addAll(List.of(options));
    arguments.add("--api-url=" + api.url());
    return line.execute(arguments.toArray(String[]::new));
  }

  private static String ingestion(String state, int added) {
    return """
    {"id": "i1", "state": "%s", "done": 3, "total": 3, "added": %d, "unchanged": 0, "updated": 0,
     "unassigned": ["stray.md"], "problems": [{"file": "broken.pdf", "reason": "not a PDF"}]}
    """
        .formatted(state, added);
  }
}
