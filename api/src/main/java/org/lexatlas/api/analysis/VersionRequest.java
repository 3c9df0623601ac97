package org.lexatlas.api.analysis;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.store.analysis.VersionOrder;

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
    @Schema(description = "Why, for the audit log; at most 4000 characters")
        @Nullable String reason) {

  private static final int MAX_REASON = 4000;
  private static final List<VersionOrder.Type> TYPES =
      List.of(VersionOrder.Type.PUBLISH, VersionOrder.Type.WITHDRAW, VersionOrder.Type.RESTORE);

  /**
   * What to do.
   *
   * @throws Problem naming the faulty field
   */
  VersionOrder.Type checked() {
    if (reason != null && reason.length() > MAX_REASON) {
      throw Problem.invalid("reason", "is too long: at most %d characters".formatted(MAX_REASON));
    }
    if (reason != null && reason.indexOf('\0') >= 0) {
      throw Problem.invalid("reason", "must not contain the NUL character");
    }
    return TYPES.stream()
        .filter(known -> known.name().equals(type))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.invalid(
                    "type", (type == null ? "is missing: " : "is not ") + "one of " + TYPES));
  }
}
