package org.lexatlas.api.topic;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.topic.StatusTerm;

/** One status of a topic, as it is asked for. */
@Schema(name = "StatusRequest", description = "One word of a status vocabulary")
record StatusRequest(
    @Schema(
            description = "Letters and digits, joined by single hyphens",
            example = "Allowed-Regulated",
            requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable String name,
    @Schema(
            description = "From 0 (free) upwards (forbidden), at most 20",
            requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable Integer severity,
    @Schema(
            description = "When exactly this status is the true one",
            requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable String definition) {

  /** What is missing reads as what the check refuses. */
  StatusTerm term() {
    return new StatusTerm(
        TopicRequest.text(name), severity == null ? -1 : severity, TopicRequest.text(definition));
  }
}
