package org.lexatlas.api.analysis;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.analysis.VersionCommandRow;
import org.lexatlas.store.analysis.VersionOrder;

/** One entry of the audit log of an analysis' versions, as JSON. */
@Schema(name = "VersionAuditEntry", description = "What somebody asked of a version")
public record VersionCommandJson(
    @Schema(description = "The command's id, unique within the analysis") UUID commandId,
    @Schema(description = "The version that it was about") int version,
    @Schema(description = "What was asked") VersionOrder.Type type,
    @Schema(description = "Why, in the words of whoever asked") @Nullable String reason,
    @Schema(description = "Who asked, as the api knows them") String actor,
    @Schema(description = "How it came") String channel,
    @Schema(description = "Whether it took effect") boolean accepted,
    @Schema(description = "DONE, or why it was refused") VersionCommandRow.Code code,
    @Schema(description = "The version that a restore or an import made") @Nullable Integer made,
    @Schema(description = "When it came") Instant receivedAt) {

  public static VersionCommandJson of(VersionCommandRow row) {
    return new VersionCommandJson(
        row.commandId(),
        row.version(),
        row.type(),
        row.reason(),
        row.actor(),
        row.channel(),
        row.accepted(),
        row.code(),
        row.made(),
        row.receivedAt());
  }
}
