package org.lexatlas.workflows.run;

import org.lexatlas.domain.run.Answer;

/**
 * What became of a command in the store.
 *
 * @param answer the answer that stands: the given one, or the store's own refusal, or the first
 *     answer that this command id was given
 * @param fresh whether this call gave the answer; false when it stood already
 * @param fenced whether a newer execution owns the run
 */
public record RecordedCommand(Answer answer, boolean fresh, boolean fenced) {}
