package org.lexatlas.activities.step;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.lexatlas.activities.provider.ProviderFailure;
import org.lexatlas.store.Json;

/** The published shape of an output. Whatever a provider says must have it before it is kept. */
final class OutputSchema {

  static final OutputSchema RESEARCH = new OutputSchema("research-output");
  static final OutputSchema COMPARISON = new OutputSchema("comparison-output");
  static final OutputSchema SYNTHESIS = new OutputSchema("synthesis-output");

  private static final int TOLD = 5;

  private final Schema schema;

  private OutputSchema(String name) {
    InputStream file =
        Objects.requireNonNull(
            OutputSchema.class.getResourceAsStream("/schemas/" + name + ".schema.json"));
    schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(file);
  }

  /**
   * Passes an output that has the shape.
   *
   * @throws ProviderFailure.Malformed naming the first fields that have not
   */
  void check(Json output) {
    List<Error> errors = schema.validate(output.text(), InputFormat.JSON);
    if (!errors.isEmpty()) {
      var words =
          errors.stream().limit(TOLD).map(e -> e.getInstanceLocation() + " " + e.getMessage());
      throw new ProviderFailure.Malformed(
          "The output has not the published shape: " + String.join("; ", words.toList()), null);
    }
  }
}
