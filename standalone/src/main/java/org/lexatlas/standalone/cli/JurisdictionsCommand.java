package org.lexatlas.standalone.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Lists the places that can be asked about, with the codes that commands take. */
@Command(
    name = "jurisdictions",
    description = "List countries, territories and zones with their codes.")
final class JurisdictionsCommand extends ClientCommand {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "TEXT",
      description = "Only those whose code, name or region has this in it.")
  private @Nullable String text;

  JurisdictionsCommand(Output output) {
    super(output);
  }

  @Override
  public Integer call() {
    var found = api().get("jurisdictions");
    var items = ApiClient.JSON.createArrayNode();
    for (var place : found.path("items")) {
      if (matches(place)) {
        items.add(place);
      }
    }
    if (json()) {
      output.document(ApiClient.JSON.createObjectNode().set("items", items));
      return ExitCode.DONE;
    }
    for (var place : items) {
      output.print(
          "%-8s  %-40s  %s"
              .formatted(
                  Words.text(place, "code"),
                  Words.text(place, "name"),
                  Words.text(place, "subRegion")));
    }
    if (items.isEmpty()) {
      output.say("No jurisdiction has '%s' in its code, name or region.".formatted(text));
    }
    return ExitCode.DONE;
  }

  private boolean matches(JsonNode place) {
    return text == null
        || List.of("code", "alpha3", "name", "region", "subRegion").stream()
            .anyMatch(field -> lower(Words.text(place, field)).contains(lower(text.strip())));
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
