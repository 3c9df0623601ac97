package org.lexatlas.workflows.run;

import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.RunStatus;

/** The answer to the query {@code state}; empty until the run is opened. */
public record RunView(@Nullable RunStatus status, @Nullable RunState state) {}
