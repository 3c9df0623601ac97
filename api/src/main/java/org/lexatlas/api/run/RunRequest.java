package org.lexatlas.api.run;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a caller asks for. Texts as they came: {@link RunForm} looks at each. */
@Schema(description = "A run to start")
public record RunRequest(
    @Schema(
            description = "Code of a jurisdiction",
            example = "KZ",
            requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable String country,
    @Schema(
            description = "Id of a topic",
            example = "Retail_Trading_Status",
            requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable String topic,
    @Schema(
            description = "AUTO goes through its steps by itself, MANUAL stops before each",
            allowableValues = {"AUTO", "MANUAL"},
            defaultValue = "AUTO")
        @Nullable String mode,
    @Schema(description = "Who does the steps", example = "corpus") @Nullable String provider,
    @Schema(
            description =
                "AUTO lets the result go Live, unless something got lost or was invented on the"
                    + " way, REVIEW has it wait for publish or reject",
            allowableValues = {"AUTO", "REVIEW"},
            defaultValue = "AUTO")
        @Nullable String policy,
    @Schema(
            description =
                "Only what is dated up to this day is read; today when missing. A result for an"
                    + " earlier day than the one the Live version was verified for is compared with"
                    + " what was known then, and kept aside: the Live version stands",
            format = "date",
            example = "2026-01-31")
        @Nullable String asOf,
    @Schema(description = "Extra words for the research, at most 4000 characters")
        @Nullable String instructions) {}
