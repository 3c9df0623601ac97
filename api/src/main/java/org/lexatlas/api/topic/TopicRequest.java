package org.lexatlas.api.topic;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.topic.Topic;

/** A topic, as it is asked for. */
@Schema(name = "TopicRequest", description = "A topic to add, or what it says from now on")
record TopicRequest(
    @Schema(
            description =
                "Letters, digits and underscores; needed for a new topic, and never changed",
            example = "Retail_Trading_Status")
        @Nullable String id,
    @Schema(
            description = "What people call it; at most 200 characters",
            requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable String title,
    @Schema(
            description = "What to assess and what to detail; at most 4000 characters",
            requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable String description,
    @Schema(
            description =
                "The vocabulary in its order, 1 to 20; Unclear and No-Information besides",
            requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable List<StatusRequest> statuses,
    @Schema(description = "Why, for the history; at most 4000 characters")
        @Nullable String reason) {

  /** The topic as a version, yet unchecked. */
  Topic topic(String as, int version) {
    return new Topic(
        as,
        version,
        text(title),
        text(description),
        statuses == null ? List.of() : statuses.stream().map(StatusRequest::term).toList());
  }

  static String text(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
