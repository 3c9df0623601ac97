package org.lexatlas.standalone.cli;

import java.io.FileNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.lexatlas.standalone.folder.BadSetting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Takes analyses that were written elsewhere as baselines. */
@Command(
    name = "import",
    description =
        "Import analyses from NDJSON (one a line: country, topic, asOf and the analysis), all or"
            + " none. Later refreshes are compared with them.")
final class ImportCommand extends ClientCommand {

  @Parameters(index = "0", paramLabel = "FILE", description = "NDJSON, as exports write it.")
  private Path file = Path.of("");

  @Option(
      names = "--when-live",
      paramLabel = "WHAT",
      description =
          "refuse, draft or replace: what happens where an analysis has another Live version."
              + " refuse (default) imports nothing at all, draft adds a Draft, replace makes the"
              + " imported one Live.")
  private String whenLive = "refuse";

  @Option(names = "--dry-run", description = "Tell what would happen, and change nothing.")
  private boolean dryRun;

  @Option(names = "--reason", paramLabel = "WHY", description = "Why, for the audit log.")
  private String reason = "";

  ImportCommand(Output output) {
    super(output);
  }

  @Override
  public Integer call() {
    var answer = send();
    if (json()) {
      output.document(answer);
    } else {
      print(answer);
    }
    return ExitCode.DONE;
  }

  private JsonNode send() {
    var unreadable = "FILE must be a file that can be read, and '" + file + "' is none.";
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new BadSetting(unreadable);
    }
    try {
      return api()
          .upload(
              file,
              "application/x-ndjson",
              Map.of(
                  "whenLive", Words.constant(whenLive),
                  "dryRun", String.valueOf(dryRun),
                  "reason", reason),
              "analyses",
              "import");
    } catch (FileNotFoundException e) {
      throw new BadSetting(unreadable);
    }
  }

  private void print(JsonNode answer) {
    for (var item : answer.path("items")) {
      output.print(
          "line %s: %s %s is version %s, %s"
              .formatted(
                  Words.text(item, "line"),
                  Words.text(item, "country"),
                  Words.text(item, "topic"),
                  Words.text(item, "version"),
                  Words.title(Words.text(item, "outcome"))));
      for (var field : item.path("leftOut")) {
        output.say("  left out, no analysis has it: " + Words.line(field.asString("")));
      }
    }
    int superseded = answer.path("superseded").asInt(0);
    output.print(
        "%s%d Live, %s%d drafts, %d unchanged"
            .formatted(
                answer.path("dryRun").asBoolean(false) ? "Would be: " : "",
                answer.path("live").asInt(0),
                superseded == 0 ? "" : superseded + " superseded by a later day, ",
                answer.path("drafts").asInt(0),
                answer.path("unchanged").asInt(0)));
  }
}
