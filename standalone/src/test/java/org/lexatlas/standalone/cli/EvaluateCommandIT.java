package org.lexatlas.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexatlas.activities.provider.corpus.reading.StatusEvidence;

class EvaluateCommandIT {

  private final CommandLineFixture commandLine = new CommandLineFixture();

  @TempDir Path folder;

  @Test
  void printsSumsAndNamesCasesOnlyWhenAsked() throws IOException {
    write("no-case", "Allowed-Unregulated");
    write("wrong-case", "Banned");
    assertThat(evaluate("--embeddings", "off", "--json")).isEqualTo(ExitCode.DONE);
    var sums = commandLine.document().path("sets").get(0);
    assertThat(sums.path("summary").path("cases").asInt()).isEqualTo(2);
    assertThat(sums.path("summary").path("statusAccuracy").asDouble()).isEqualTo(0.5);
    assertThat(sums.path("summary").path("verbatim").asDouble()).isEqualTo(1);
    assertThat(sums.path("summary").path("opposites").asInt()).isEqualTo(1);
    assertThat(sums.path("wrong").size()).isZero();

    commandLine.forget();
    assertThat(evaluate("--embeddings", "compare", "--cases")).isEqualTo(ExitCode.DONE);
    assertThat(commandLine.out())
        .contains("status as labelled                            50.0 %")
        .contains("quotations verbatim and in their place       100.0 %")
        .contains("without embeddings")
        .contains("by words and meaning")
        .contains("wrong-case: labelled Banned, read as Allowed-Unregulated. As it says.")
        .doesNotContain("no-case:");
  }

  @Test
  void writesWhatTheCasesTeach(@TempDir Path lessons) throws IOException {
    write("one-case", "Allowed-Unregulated");
    assertThat(evaluate("--embeddings", "off", "--mine", lessons.toString()))
        .isEqualTo(ExitCode.DONE);
    assertThat(Files.readAllLines(lessons.resolve("Retail_Trading_Status.tsv")))
        .anyMatch(line -> line.startsWith("#"))
        .contains(
            "Allowed-Unregulated\ten\tPrivate persons may buy, hold and sell crypto-assets.\titself");
    assertThat(evaluate("--mine", lessons.toString(), "--rules", lessons.toString()))
        .isEqualTo(ExitCode.BAD_INPUT);
  }

  @Test
  void writesHowMuchEachSignCounts(@TempDir Path weights) throws IOException {
    write("one/case", "Allowed-Unregulated");
    write("two/case", "Allowed-Unregulated");
    Path file = weights.resolve("weights.tsv");
    assertThat(weigh(file, "one", "two")).isEqualTo(ExitCode.DONE);
    assertThat(Files.readAllLines(file))
        .hasSize(1 + StatusEvidence.signs().size())
        .anyMatch(line -> line.matches("findings\\t0\\.\\d{3}"))
        .contains("unclear-rules\t0.000");
  }

  @Test
  void weighsNothingWhereNoFolderCanBeReadByWhatOthersTeach(@TempDir Path weights)
      throws IOException {
    write("one/case", "Allowed-Unregulated");
    write("other/one/case", "Allowed-Unregulated");
    Path file = weights.resolve("weights.tsv");
    assertThat(weigh(file, "one")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(weigh(file, "one", "other/one")).as("one name").isEqualTo(ExitCode.BAD_INPUT);
    assertThat(weigh(file)).as("the held-out half by default").isEqualTo(ExitCode.BAD_INPUT);
    assertThat(commandLine.err())
        .contains("each with a name of its own")
        .doesNotContain("there is no evaluation/ here");
    assertThat(file).doesNotExist();
    assertThat(weigh(weights.resolve("none/weights.tsv"), "one", "other"))
        .isEqualTo(ExitCode.BAD_INPUT);
  }

  private int weigh(Path file, String... sets) {
    List<String> arguments = new ArrayList<>(List.of("evaluate", "--embeddings", "off"));
    Stream.of(sets).map(set -> folder.resolve(set).toString()).forEach(arguments::add);
    arguments.addAll(List.of("--weigh", file.toString()));
    return commandLine.execute(arguments.toArray(String[]::new));
  }

  @Test
  void rulesOfAFolderAreReadByAndErrorsNamed(@TempDir Path rules) throws IOException {
    write("one-case", "Banned");
    Files.writeString(
        rules.resolve("Retail_Trading_Status.yaml"),
        """
        topic: Retail_Trading_Status
        version: 1
        queries: {en: [crypto]}
        about: [asset]
        rules:
          - {id: turned, all: [asset], finds: {status: Banned}, strength: 3}
        """);
    assertThat(evaluate("--embeddings", "off", "--json", "--rules", rules.toString()))
        .isEqualTo(ExitCode.DONE);
    assertThat(commandLine.document().at("/sets/0/summary/statusAccuracy").asDouble()).isOne();

    Files.writeString(rules.resolve("Mining.yaml"), "topic: Other\n");
    assertThat(evaluate("--rules", rules.toString())).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(commandLine.err()).contains("Mining.yaml").contains("rename the file");
  }

  @Test
  void badLabelsAreNamedWithTheFix() throws IOException {
    write("a", "Fine");
    Files.writeString(folder.resolve("a").resolve("case.yaml"), "country: NO\n");
    assertThat(evaluate()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(commandLine.err()).contains("a/case.yaml: topic: is missing or empty");
  }

  @Test
  void aFolderThatIsNoneIsRefusedAtOnce() {
    assertThat(commandLine.execute("evaluate", folder.resolve("none").toString()))
        .isEqualTo(ExitCode.BAD_INPUT);
    assertThat(commandLine.err()).contains("must be a folder");
  }

  private int evaluate(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "evaluate";
    arguments[1] = folder.toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    return commandLine.execute(arguments);
  }

  private void write(String name, String status) throws IOException {
    Path one = Files.createDirectories(folder.resolve(name));
    Files.writeString(
        one.resolve("case.yaml"),
        """
        country: NO
        topic: Retail_Trading_Status
        asOf: 2025-01-01
        status: %s
        laws: []
        why: As it says.
        """
            .formatted(status));
    Files.writeString(
        one.resolve("law.md"),
        """
        ---
        title: Notice on crypto-assets, %s
        country: NO
        date: 2024-01-01
        type: regulator
        ---
        Private persons may buy, hold and sell crypto-assets.
        """
            .formatted(name));
  }
}
