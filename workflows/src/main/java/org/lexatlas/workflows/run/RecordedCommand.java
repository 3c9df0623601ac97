package org.lexatlas.workflows.run;

import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.Answer;
import org.lexatlas.domain.run.RunState;

/**
 * What became of a command in the store.
 *
 * @param answer the answer that stands: the given one, or the store's own refusal, or the first
 *     answer that this command id was given
 * @param fresh whether this call gave the answer; false when it stood already
 * @param storedRevision set when the command was judged by an older state than the stored one, and
 *     was not kept: judge again once that revision is reached
 * @param stored the stored state, when the judgement was by an older one
 * @param fenced whether a newer execution owns the run
 */
public record RecordedCommand(
    Answer answer,
    boolean fresh,
    boolean fenced,
    @Nullable Long storedRevision,
    @Nullable RunState stored) {}
