package org.lexatlas.store.topic;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.topic.Topic;

/**
 * One version of a topic, and where it came from.
 *
 * @param author who wrote it; null when it came with the program
 * @param reason why; null when none was given
 */
public record TopicVersion(
    Topic topic, @Nullable String author, @Nullable String reason, Instant createdAt) {}
