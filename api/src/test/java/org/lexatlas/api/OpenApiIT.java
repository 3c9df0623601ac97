package org.lexatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lexatlas.store.DatabaseSettings;
import org.lexatlas.store.Json;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The description of the API: as committed, complete, and about what is really served. */
class OpenApiIT {

  private static final Path GOLDEN = Path.of("..", "docs", "openapi.json");
  private static final TestApi API =
      TestApi.start(
          DatabaseSettings.of("jdbc:postgresql://" + TestApi.nowhere() + "/none", "none", "none"),
          TestApi.nowhere(),
          "lexatlas.database.connect-timeout=250ms");

  @AfterAll
  static void stop() {
    API.close();
  }

  /** After a wanted change: {@code -Dgolden.update=true} writes the file anew. */
  @Test
  void isAsCommitted() throws IOException {
    String served =
        Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(described()) + "\n";
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, served);
    }
    assertThat(GOLDEN).as("run with -Dgolden.update=true to write it").exists();
    assertThat(served).isEqualToNormalizingNewlines(Files.readString(GOLDEN));
  }

  @Test
  void describesEveryOperationParameterAndField() {
    var silent = new ArrayList<String>();
    JsonNode api = described();
    for (var path : api.at("/paths").properties()) {
      for (var operation : path.getValue().properties()) {
        String name = operation.getKey() + " " + path.getKey();
        wordless(silent, name, operation.getValue(), "summary");
        wordless(silent, name, operation.getValue(), "description");
        operation
            .getValue()
            .path("parameters")
            .forEach(p -> wordless(silent, name + " " + p.path("name"), p, "description"));
      }
    }
    for (var schema : api.at("/components/schemas").properties()) {
      schema
          .getValue()
          .path("properties")
          .properties()
          .forEach(
              field ->
                  wordless(
                      silent,
                      schema.getKey() + "." + field.getKey(),
                      field.getValue(),
                      "description"));
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void describesWhatIsServed() {
    var served = new ArrayList<String>();
    API.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .forEach(
            mapping ->
                mapping.getPatternValues().stream()
                    .filter(path -> path.startsWith("/api/v1/") && !path.contains("openapi"))
                    .forEach(
                        path ->
                            mapping
                                .getMethodsCondition()
                                .getMethods()
                                .forEach(method -> served.add(method + " " + path))));
    var described = new ArrayList<String>();
    for (var path : described().at("/paths").properties()) {
      path.getValue()
          .propertyNames()
          .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey()));
    }
    assertThat(described).containsExactlyInAnyOrderElementsOf(served);
  }

  private static JsonNode described() {
    var reply = API.get("/api/v1/openapi.json");
    assertThat(reply.status()).as(reply.http().body()).isEqualTo(200);
    return reply.json();
  }

  private static void wordless(List<String> silent, String name, JsonNode node, String field) {
    if (node.path(field).asString("").isBlank()) {
      silent.add(name + " has no " + field);
    }
  }
}
