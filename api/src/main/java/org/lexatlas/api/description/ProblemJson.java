package org.lexatlas.api.description;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.FieldFault;

/** A problem as the description shows it. */
@Schema(name = ProblemJson.NAME, description = "What went wrong (RFC 9457)")
record ProblemJson(
    @Schema(description = "The kind of problem, stable", example = "/problems/invalid-request")
        String type,
    @Schema(description = "The kind in words") String title,
    @Schema(description = "The HTTP status") int status,
    @Schema(description = "What went wrong this time") String detail,
    @Schema(description = "The path that was asked for") String instance,
    @Schema(description = "The faulty fields; only where fields are at fault")
        @Nullable List<FieldFault> errors,
    @Schema(description = "False; only where a command was refused") @Nullable Boolean accepted,
    @Schema(description = "Why a command was refused; only there") @Nullable String code,
    @Schema(description = "Path of the open run; only where the analysis is busy")
        @Nullable String run) {

  static final String NAME = "ProblemDetail";
}
