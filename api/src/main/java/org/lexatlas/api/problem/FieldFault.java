package org.lexatlas.api.problem;

import io.swagger.v3.oas.annotations.media.Schema;

/** A field of a request that cannot be taken, and what would be right. */
@Schema(description = "A field of the request that cannot be taken")
public record FieldFault(
    @Schema(description = "The field, parameter or header; `body` for the whole body") String field,
    @Schema(description = "What is wrong, and what would be right") String message) {

  public static FieldFault of(org.lexatlas.domain.form.FieldFault fault) {
    return new FieldFault(fault.field(), fault.message());
  }
}
