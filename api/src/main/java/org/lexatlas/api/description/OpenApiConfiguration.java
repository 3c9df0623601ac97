package org.lexatlas.api.description;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description says beside the operations: the product, and problems as errors. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

  @Bean
  OpenApiCustomizer lexatlasDescription() {
    return OpenApiConfiguration::describe;
  }

  private static void describe(OpenAPI api) {
    api.info(
        new Info()
            .title("Lexatlas")
            .version("v1")
            .description(
                "Living, evidence-backed legal analyses and the runs that refresh them. Lists are"
                    + " pages of {items, nextPageToken}; errors are problems (RFC 9457), with"
                    + " errors[{field, message}] where fields are at fault."));
    api.servers(List.of(new Server().url("/").description("This instance")));
    ModelConverters.getInstance()
        .readAll(ProblemJson.class)
        .forEach(api.getComponents()::addSchemas);
    new FieldDescriptions().addTo(api);
    api.getPaths()
        .values()
        .forEach(path -> path.readOperations().forEach(OpenApiConfiguration::addProblems));
  }

  private static void addProblems(Operation operation) {
    var problem =
        new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + ProblemJson.NAME));
    operation
        .getResponses()
        .putIfAbsent(
            "default",
            new ApiResponse()
                .description("A problem")
                .content(new Content().addMediaType("application/problem+json", problem)));
  }
}
