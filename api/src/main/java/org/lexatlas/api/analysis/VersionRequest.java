package org.lexatlas.api.analysis;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.Problem;

/** What is asked of a version. */
@Schema(name = "VersionCommand", description = "What to do with a version")
record VersionRequest(
    @Schema(
            description =
                "PUBLISH makes a draft or a version in review Live; WITHDRAW takes it back; RESTORE"
                    + " makes a new draft with its content",
            allowableValues = {"PUBLISH", "WITHDRAW", "RESTORE"},
            requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable String type,
    @Schema(description = "Why, for the log; at most 4000 characters") @Nullable String reason) {

  private static final int MAX_REASON = 4000;

  enum Type {
    PUBLISH,
    WITHDRAW,
    RESTORE
  }

  /**
   * What to do.
   *
   * @throws Problem naming the faulty field
   */
  Type checked() {
    if (reason != null && reason.length() > MAX_REASON) {
      throw Problem.invalid("reason", "is too long: at most %d characters".formatted(MAX_REASON));
    }
    return Arrays.stream(Type.values())
        .filter(known -> known.name().equals(type))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.invalid(
                    "type",
                    (type == null ? "is missing: " : "is not ")
                        + "one of "
                        + Arrays.toString(Type.values())));
  }
}
