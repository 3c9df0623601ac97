package org.lexatlas.api.analysis;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.analysis.SampleNote;
import org.lexatlas.store.analysis.VersionRow;

/** A version with its content as JSON. */
@Schema(name = "Version", description = "One version of an analysis, immutable but for its stage")
record VersionJson(
    @JsonUnwrapped ListedVersion version,
    @Schema(
            description =
                "Whether it rests, at least in part, on the samples that came with the program:"
                    + " paraphrases, unverified")
        boolean restsOnSamples,
    @Schema(description = "What it says") ResearchOutput content) {

  static VersionJson of(VersionRow row) {
    return new VersionJson(ListedVersion.of(row), SampleNote.in(row.output()), row.output());
  }
}
