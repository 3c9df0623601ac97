package org.lexatlas.api.corpus;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A folder to ingest. */
@Schema(description = "A folder of documents to bring into the corpus")
record IngestionRequest(
    @Schema(
            description = "An absolute path on the worker's machine",
            example = "/srv/documents",
            requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable String folder) {}
