package org.lexatlas.store.analysis;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of a version.
 *
 * @param id the same id has one effect; a repetition gets the first answer
 * @param channel how it came, such as API
 */
public record VersionOrder(
    UUID id, Type type, @Nullable String reason, String actor, String channel) {

  /** What can be asked. */
  public enum Type {
    PUBLISH,
    WITHDRAW,
    RESTORE,
    IMPORT
  }
}
