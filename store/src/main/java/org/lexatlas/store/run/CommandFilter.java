package org.lexatlas.store.run;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit log a list shows, newest first; null means any.
 *
 * @param actor who asked, known or claimed
 * @param subject what it was asked of
 * @param outcome what became of it
 * @param text words of the reason, the answer or the message
 * @param from the first moment
 * @param until the moment after the last
 * @param before the last entry of the page before
 */
public record CommandFilter(
    @Nullable String actor,
    @Nullable String channel,
    @Nullable String type,
    @Nullable Subject subject,
    @Nullable UUID run,
    @Nullable Outcome outcome,
    @Nullable String text,
    @Nullable Instant from,
    @Nullable Instant until,
    @Nullable Position before) {

  public CommandFilter before(@Nullable Position position) {
    return new CommandFilter(
        actor, channel, type, subject, run, outcome, text, from, until, position);
  }

  /** A place in the list. */
  public record Position(Instant receivedAt, long id) {}

  /** What something was asked of. */
  public enum Subject {
    RUN,
    VERSION,
    TOPIC
  }

  /** What became of a command. */
  public enum Outcome {
    ACCEPTED("accepted"),
    REFUSED("not accepted"),
    PENDING("accepted is null");

    private final String condition;

    Outcome(String condition) {
      this.condition = condition;
    }

    String condition() {
      return condition;
    }
  }
}
