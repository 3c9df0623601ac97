package org.lexatlas.domain.run;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One wish of an operator for one run.
 *
 * @param id unique within the run: the same id never has a second effect
 * @param step set for REQUEST_STEP only
 * @param planVersion the revision that the operator looked at; null when the operator did not look
 * @param supersede whether a running attempt of the step may be given up
 * @param seenRevision the stored revision that the sender judged the command by; null for signals
 * @param at when it arrived
 */
public record Command(
    String id,
    CommandType type,
    @Nullable Step step,
    RunScope scope,
    String reason,
    String actor,
    Channel channel,
    @Nullable Long planVersion,
    boolean supersede,
    AttemptInputs inputs,
    @Nullable Long seenRevision,
    Instant at) {}
