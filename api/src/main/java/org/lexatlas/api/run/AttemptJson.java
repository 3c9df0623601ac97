package org.lexatlas.api.run;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.Outcome;
import org.lexatlas.domain.run.Publication;
import org.lexatlas.store.Json;
import org.lexatlas.store.run.AttemptEnd;
import org.lexatlas.store.run.AttemptRow;
import tools.jackson.databind.JsonNode;

/** One attempt as JSON. */
@Schema(name = "Attempt", description = "One numbered, immutable execution of a step")
record AttemptJson(
    @Schema(description = "The run's id") UUID runId,
    @Schema(description = "Which step") String step,
    @Schema(description = "1 for the step's first attempt") int number,
    @Schema(
            description = "What became of it",
            allowableValues = {
              "RUNNING",
              "PARKED",
              "COMPLETED",
              "FAILED",
              "SKIPPED",
              "SUPERSEDED",
              "CANCELLED"
            })
        String state,
    @Schema(description = "Who did it") String provider,
    @Schema(description = "Whether its output is invented, for tests and demos") boolean simulated,
    @Schema(description = "The provider's model; null where it has none") @Nullable String model,
    @Schema(description = "Id and digest of the prompt; null where there is none")
        @Nullable String prompt,
    @Schema(description = "Who asked for it; null when the run went on by itself")
        @Nullable String actor,
    @Schema(description = "Why, in the words of whoever asked") @Nullable String reason,
    @Schema(description = "What it worked from", type = "object", implementation = Object.class)
        JsonNode inputs,
    @Schema(description = "SHA-256 of the output; null when there is none") @Nullable String digest,
    @Schema(description = "Tokens by kind") Tokens tokens,
    @Schema(description = "Type and words of the last error; null when there was none")
        @Nullable Fault error,
    @Schema(description = "Number of the current try") int tryNumber,
    @Schema(description = "When the next try is due; null when none is")
        @Nullable Instant nextTryAt,
    @Schema(description = "What it is doing, in words; null when it says nothing")
        @Nullable String phase,
    @Schema(description = "When it began") Instant startedAt,
    @Schema(description = "When it ended") @Nullable Instant completedAt,
    @Schema(description = "The version that it led to; null while there is none")
        @Nullable Result result,
    @Schema(
            description =
                "The step's output, in the attempt's own resource only; null when it has" + " none",
            type = "object",
            implementation = Object.class)
        @Nullable JsonNode output,
    @Schema(description = "The provider's reply as it came; only where `raw=true` asks for it")
        @Nullable String rawReply) {

  @Schema(name = "Tokens", description = "Tokens of an attempt, by kind")
  record Tokens(
      @Schema(description = "Read") long input,
      @Schema(description = "Written") long output,
      @Schema(description = "Thought") long thinking,
      @Schema(description = "Read from the vendor's cache") long cached) {}

  @Schema(name = "AttemptError", description = "What went wrong last")
  record Fault(
      @Schema(description = "A stable word, such as PROVIDER_UNAVAILABLE") String type,
      @Schema(description = "For a person") @Nullable String words) {}

  @Schema(name = "AttemptResult", description = "The version that an attempt led to")
  record Result(
      @Schema(description = "The version that it made, or found to stand") int version,
      @Schema(description = "What became of a synthesis; null for the draft of Base Research")
          @Nullable Publication publication) {

    private static @Nullable Result of(@Nullable Json report) {
      Outcome outcome = report == null ? null : report.as(AttemptEnd.class).outcome();
      if (outcome instanceof Outcome.Blended blended) {
        return new Result(blended.version(), blended.publication());
      }
      return outcome instanceof Outcome.Researched found ? new Result(found.version(), null) : null;
    }
  }

  static AttemptJson of(AttemptRow row) {
    return of(row, null, null);
  }

  static AttemptJson of(AttemptRow row, @Nullable JsonNode output, @Nullable String rawReply) {
    return new AttemptJson(
        row.runId(),
        row.step(),
        row.number(),
        row.state(),
        row.provider(),
        row.provider().equals(RunJson.SIMULATED),
        row.model(),
        row.prompt(),
        row.actor(),
        row.reason(),
        row.inputs().as(JsonNode.class),
        row.digest(),
        new Tokens(row.tokensInput(), row.tokensOutput(), row.tokensThinking(), row.tokensCached()),
        row.errorType() == null ? null : new Fault(row.errorType(), row.error()),
        row.tryNumber(),
        row.nextTryAt(),
        row.phase(),
        row.startedAt(),
        row.completedAt(),
        Result.of(row.report()),
        output,
        rawReply);
  }
}
