package org.lexatlas.standalone.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** Lists the documents of the corpus, all of them: the pages of the API are followed. */
@Command(name = "list", description = "List the documents that research reads, or cannot use.")
final class CorpusListCommand extends ClientCommand {

  @Option(names = "--country", paramLabel = "COUNTRY", description = "Only of this country.")
  private String country = "";

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description = "indexed (read), unassigned (names no country) or unreadable.")
  private String state = "";

  @Option(
      names = "--text",
      paramLabel = "TEXT",
      description = "Only with this in the title, the address or the file's name.")
  private String text = "";

  CorpusListCommand(Output output) {
    super(output);
  }

  @Override
  public Integer call() {
    var items = ApiClient.JSON.createArrayNode();
    var token = "";
    do {
      var page = page(token);
      page.path("items").forEach(items::add);
      token = Words.text(page, "nextPageToken");
    } while (!token.isEmpty());
    if (json()) {
      output.document(ApiClient.JSON.createObjectNode().set("items", items));
      return ExitCode.DONE;
    }
    items.forEach(this::print);
    if (items.isEmpty()) {
      output.say(
          country.isBlank() && state.isBlank() && text.isBlank()
              ? "No documents. `lexatlas corpus add DIR` brings some in."
              : "No document matches.");
    }
    return ExitCode.DONE;
  }

  private JsonNode page(String token) {
    return api()
        .list(
            "corpus/documents",
            Map.of(
                "country",
                country.strip(),
                "state",
                Words.constant(state),
                "text",
                text,
                "pageSize",
                "500",
                "pageToken",
                token));
  }

  /** Title with what it is; where it comes from; then what is wrong with it, if anything is. */
  private void print(JsonNode document) {
    var about = new ArrayList<String>();
    add(about, Words.text(document, "country"));
    add(about, Words.text(document, "type").replace('_', ' '));
    add(about, Words.text(document, "date"));
    add(about, Words.text(document, "topic"));
    add(about, passages(document.path("passages").asInt(0)));
    add(about, document.path("sample").asBoolean(false) ? "sample" : "");
    output.print(
        "%s (%s)".formatted(Words.line(Words.text(document, "title")), String.join(", ", about)));
    var url = Words.line(Words.text(document, "url"));
    output.print("    " + (url.isEmpty() ? Words.line(Words.text(document, "location")) : url));
    var problem = problem(document);
    if (!problem.isEmpty()) {
      output.print(Words.wrap(problem, "    "));
    }
  }

  private static String problem(JsonNode document) {
    var reason = Words.text(document, "reason");
    return switch (Words.text(document, "state")) {
      case "UNASSIGNED" -> "Not used: it names no country";
      case "UNREADABLE" -> "Not used: " + (reason.isEmpty() ? "it cannot be read" : reason);
      default -> reason;
    };
  }

  private static String passages(int count) {
    return count == 1 ? "1 passage" : count + " passages";
  }

  private static void add(List<String> words, String word) {
    if (!word.isEmpty()) {
      words.add(Words.line(word));
    }
  }
}
