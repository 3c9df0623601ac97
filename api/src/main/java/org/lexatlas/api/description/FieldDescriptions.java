package org.lexatlas.api.description;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Words for fields of the domain, kept in {@code openapi-fields.properties}. */
final class FieldDescriptions {

  private final Properties words = new Properties();

  FieldDescriptions() {
    try (var file =
        new InputStreamReader(
            Objects.requireNonNull(
                FieldDescriptions.class.getResourceAsStream("/openapi-fields.properties")),
            StandardCharsets.UTF_8)) {
      words.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Describes every field that the file names. */
  void addTo(OpenAPI api) {
    Map<?, ?> schemas = api.getComponents().getSchemas();
    schemas.forEach(
        (name, schema) -> {
          if (schema instanceof Schema<?> known && known.getProperties() != null) {
            Map<?, ?> fields = known.getProperties();
            fields.forEach((field, of) -> describe(name + "." + field, of));
          }
        });
  }

  private void describe(String field, Object schema) {
    String description = words.getProperty(field);
    if (description != null && schema instanceof Schema<?> known) {
      known.setDescription(description);
    }
  }
}
