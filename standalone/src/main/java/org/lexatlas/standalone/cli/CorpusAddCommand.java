package org.lexatlas.standalone.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.lexatlas.standalone.folder.BadSetting;
import org.lexatlas.standalone.folder.Pause;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Adds the documents of a folder to the corpus, and returns when all of them are indexed. */
@Command(
    name = "add",
    description = {
      "Index the documents of a folder; documents that did not change cost nothing.",
      "When nothing runs on the data folder, an instance is started, which stays until `stop`."
    })
final class CorpusAddCommand extends StartingCommand {

  private static final int MOST_REMARKS = 50;

  @Parameters(
      index = "0",
      paramLabel = "DIR",
      description = "Markdown, text, HTML and PDF, with front matter or a sidecar FILE.yaml.")
  private Path directory = Path.of("");

  @Option(
      names = "--strict",
      description =
          "Exit with 1 when any file could not be used. Without it: with 7 when some could not, with"
              + " 1 when none could.")
  private boolean strict;

  CorpusAddCommand(Output output) {
    super(output);
  }

  @Override
  public Integer call() {
    if (!Files.isDirectory(directory)) {
      throw new BadSetting("DIR must be a folder, and '" + directory + "' is none.");
    }
    var api = api();
    var folder = directory.toAbsolutePath().normalize().toString();
    var order = ApiClient.JSON.createObjectNode().put("folder", folder);
    var id = Words.text(api.post(order, "corpus", "ingestions"), "id");
    var ingestion = follow(api, id);
    if (json()) {
      output.document(ingestion);
    }
    report(ingestion);
    return exitCode(ingestion);
  }

  private JsonNode follow(ApiClient api, String id) {
    try (var progress = IngestionProgress.on(output)) {
      while (true) {
        var ingestion = api.get("corpus", "ingestions", id);
        progress.show(ingestion);
        if (!Words.text(ingestion, "state").equals("RUNNING")) {
          return ingestion;
        }
        Pause.briefly();
      }
    }
  }

  private void report(JsonNode ingestion) {
    ingestion.path("problems").forEach(problem -> output.say(line(problem)));
    ingestion.path("duplicates").forEach(duplicate -> output.say(line(duplicate)));
    remarks(ingestion.path("remarks"));
    for (var file : ingestion.path("unassigned")) {
      output.say(Words.line(file.asString("")) + ": names no country, so it is not used");
    }
    if (empty(ingestion)) {
      output.say(
          "There are no documents in the folder. Markdown, text, HTML and PDF are read, in folders"
              + " below it too; names that begin with a dot are not.");
    }
    if (!json()) {
      output.print(
          "%s: %d added, %d updated, %d unchanged, %d removed, %d duplicates, %d with problems%s"
              .formatted(
                  Words.text(ingestion, "state"),
                  ingestion.path("added").asInt(0),
                  ingestion.path("updated").asInt(0),
                  ingestion.path("unchanged").asInt(0),
                  ingestion.path("removed").asInt(0),
                  ingestion.path("duplicates").size(),
                  ingestion.path("problems").size(),
                  unassigned(ingestion.path("unassigned").size())));
    }
  }

  private void remarks(JsonNode remarks) {
    remarks
        .valueStream()
        .limit(MOST_REMARKS)
        .forEach(remark -> output.say("warning: " + line(remark)));
    if (remarks.size() > MOST_REMARKS) {
      output.say(
          "and %d warnings more; --json lists them all".formatted(remarks.size() - MOST_REMARKS));
    }
  }

  private static String line(JsonNode told) {
    return "%s: %s"
        .formatted(Words.line(Words.text(told, "file")), Words.line(Words.text(told, "reason")));
  }

  private static boolean empty(JsonNode ingestion) {
    return Words.text(ingestion, "state").equals("COMPLETED")
        && ingestion.path("total").asInt(0) == 0
        && ingestion.path("problems").isEmpty();
  }

  /** They are among those counted already. */
  private static String unassigned(int count) {
    return switch (count) {
      case 0 -> "";
      case 1 -> "; 1 of the documents names no country and is not used";
      default -> "; %d of the documents name no country and are not used".formatted(count);
    };
  }

  /** Files that are not used do not keep the rest out; a script shall know of them all the same. */
  private int exitCode(JsonNode ingestion) {
    int unassigned = ingestion.path("unassigned").size();
    int unused = ingestion.path("problems").size() + unassigned;
    int used =
        ingestion.path("added").asInt(0)
            + ingestion.path("updated").asInt(0)
            + ingestion.path("unchanged").asInt(0)
            - unassigned;
    boolean failed =
        !Words.text(ingestion, "state").equals("COMPLETED")
            || (unused > 0 && (strict || used <= 0));
    if (failed) {
      return ExitCode.FAILED;
    }
    return unused == 0 ? ExitCode.DONE : ExitCode.DONE_IN_PART;
  }
}
