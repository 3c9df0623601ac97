package org.lexatlas.standalone.cli;

import java.util.stream.Collectors;
import org.lexatlas.domain.topic.Topic;
import picocli.CommandLine.Command;

/** Lists the questions that can be asked, with the ids that commands take. */
@Command(name = "topics", description = "List topics with their ids and statuses.")
final class TopicsCommand extends ClientCommand {

  TopicsCommand(Output output) {
    super(output);
  }

  @Override
  public Integer call() {
    var topics = api().get("topics");
    if (json()) {
      output.document(topics);
      return ExitCode.DONE;
    }
    for (var topic : topics.path("items")) {
      output.print(
          "%-32s  %s".formatted(Words.text(topic, "id"), Words.line(Words.text(topic, "title"))));
      output.print(
          Words.wrap(
              topic
                  .path("statuses")
                  .valueStream()
                  .map(status -> Words.text(status, "name"))
                  .collect(Collectors.joining(", ")),
              "    "));
    }
    output.print(
        "\nAny of them can also be %s (the sources conflict) or %s (none says anything)."
            .formatted(Topic.UNCLEAR, Topic.NO_INFORMATION));
    return ExitCode.DONE;
  }
}
