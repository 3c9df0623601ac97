package org.lexatlas.api.run;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.run.CommandRow;

/** One entry of the audit log as JSON. */
@Schema(name = "AuditEntry", description = "A message that came for a run")
record CommandJson(
    @Schema(description = "The command's id, unique within the run") String commandId,
    @Schema(description = "The signal's name, or `command`") String name,
    @Schema(description = "What was asked; null when it could not be understood")
        @Nullable String type,
    @Schema(description = "The step that was asked for") @Nullable String step,
    @Schema(description = "How much was to run") @Nullable String scope,
    @Schema(description = "Why, in the words of whoever asked") @Nullable String reason,
    @Schema(description = "Who asked, as the api knows them") @Nullable String actor,
    @Schema(description = "Who asked, as a message through Temporal claims")
        @Nullable String claimedActor,
    @Schema(description = "API, or TEMPORAL for signals and updates") String channel,
    @Schema(description = "The message as it came, cut where it was long") @Nullable String body,
    @Schema(description = "ANSWERED or PENDING") CommandAnswer.State state,
    @Schema(description = "Whether it took effect; null while pending") @Nullable Boolean accepted,
    @Schema(description = "Why; null while pending") @Nullable String code,
    @Schema(description = "Why, for a person") @Nullable String words,
    @Schema(description = "The attempt that it made") @Nullable Integer attempt,
    @Schema(description = "The run's revision after it") @Nullable Long revision,
    @Schema(description = "How often the same id came again") int repeats,
    @Schema(description = "When it came") Instant receivedAt,
    @Schema(description = "When it was answered") @Nullable Instant answeredAt) {

  static CommandJson of(CommandRow row) {
    return new CommandJson(
        row.commandId(),
        row.name(),
        row.type(),
        row.step(),
        row.scope(),
        row.reason(),
        row.actor(),
        row.claimedActor(),
        row.channel(),
        row.body(),
        row.accepted() == null ? CommandAnswer.State.PENDING : CommandAnswer.State.ANSWERED,
        row.accepted(),
        row.code(),
        row.words(),
        row.attempt(),
        row.revision(),
        row.repeats(),
        row.receivedAt(),
        row.answeredAt());
  }
}
