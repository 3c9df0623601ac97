package org.lexatlas.store.analysis;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the audit log of an analysis' versions.
 *
 * @param version the version that was asked about; of an import the one that it made
 * @param code DONE, or why it was refused
 * @param made the version that a restore or an import made; null for all else
 */
public record VersionCommandRow(
    long id,
    long analysisId,
    int version,
    UUID commandId,
    VersionOrder.Type type,
    @Nullable String reason,
    String actor,
    String channel,
    boolean accepted,
    Code code,
    @Nullable Integer made,
    Instant receivedAt) {

  /** What became of it. */
  public enum Code {
    DONE,
    /** The version's stage does not allow it. */
    WRONG_STAGE,
    /** Another version went Live since this one's work began. */
    BASELINE_MOVED,
    /** It is as of an earlier day than the Live version was confirmed for. */
    EARLIER_DAY,
    /** It is invented, and the Live version is not. */
    SIMULATED,
    /** Its run has it in review, and decides. */
    IN_REVIEW,
    /** The same id was used to ask for something else. */
    KEY_REUSED
  }
}
