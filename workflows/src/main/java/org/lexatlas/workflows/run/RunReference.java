package org.lexatlas.workflows.run;

import org.jspecify.annotations.Nullable;

/**
 * The execution that opens a run.
 *
 * @param originalExecutionRunId the same before and after a Temporal reset
 * @param continuedFrom the execution that continued as this one; null for a start
 */
public record RunReference(
    String workflowId,
    String namespace,
    String executionRunId,
    String originalExecutionRunId,
    @Nullable String continuedFrom,
    @Nullable RunOrder order) {}
