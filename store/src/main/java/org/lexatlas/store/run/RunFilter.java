package org.lexatlas.store.run;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which runs a list shows, newest first; null means any.
 *
 * @param before the last run of the page before; null for the first page
 */
public record RunFilter(
    @Nullable String country,
    @Nullable String topic,
    @Nullable String state,
    @Nullable String campaign,
    @Nullable Position before) {

  /** A place in the list. */
  public record Position(Instant createdAt, UUID id) {}
}
