package org.lexatlas.workflows.run;

import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.Answer;
import org.lexatlas.domain.run.Command;
import org.lexatlas.domain.run.Decision;
import org.lexatlas.domain.run.RunState;

/**
 * A message that arrived, how it was judged, and the state that follows.
 *
 * @param name the signal's name, or {@code command} for an update
 * @param body the message as it came, cut to 2,000 characters
 * @param command null when the message could not be understood
 * @param last whether the answer is to be kept even if the store is ahead of the state
 * @param next the state to keep with the command; null when nothing changes
 */
public record CommandRecord(
    String runId,
    int generation,
    String commandId,
    String originalExecutionRunId,
    boolean derivedId,
    String name,
    String body,
    @Nullable Command command,
    Answer answer,
    boolean last,
    @Nullable RunState next,
    Decision.@Nullable Review review) {}
