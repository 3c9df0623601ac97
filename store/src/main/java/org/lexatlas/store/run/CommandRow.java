package org.lexatlas.store.run;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.Answer;
import org.lexatlas.domain.run.AnswerCode;

/** One entry of the audit log. {@code accepted} is null while Temporal has not taken it. */
public record CommandRow(
    long id,
    UUID runId,
    String commandId,
    String name,
    @Nullable String type,
    @Nullable String step,
    @Nullable String scope,
    @Nullable String reason,
    @Nullable String actor,
    @Nullable String claimedActor,
    String channel,
    @Nullable String body,
    @Nullable Boolean accepted,
    @Nullable String code,
    @Nullable String words,
    @Nullable Integer attempt,
    @Nullable Long revision,
    int repeats,
    Instant receivedAt,
    @Nullable Instant answeredAt) {

  /** The answer that stands; empty while Temporal has not taken the command. */
  public Optional<Answer> answer() {
    if (accepted == null || code == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Answer(
            accepted,
            AnswerCode.valueOf(code),
            words == null ? "" : words,
            attempt,
            revision == null ? 0 : revision));
  }
}
