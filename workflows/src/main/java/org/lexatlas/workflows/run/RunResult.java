package org.lexatlas.workflows.run;

import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.RunStatus;

/**
 * How an execution ended.
 *
 * @param status the run's status then; null when the run could not be opened
 * @param words why the execution ended, for a person
 */
public record RunResult(
    String workflowId, @Nullable RunStatus status, long revision, String words) {}
