package org.lexatlas.workflows.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.Answer;
import org.lexatlas.domain.run.RunState;

/**
 * A run as its execution finds it.
 *
 * @param state null when the run cannot be opened
 * @param refusal why the run cannot be opened; null when it is
 * @param openWindowSeconds how long the execution stays open after the end
 * @param signalsSeen how many signals without an id this execution took before a Temporal reset
 * @param searchAttributes the names that the namespace has
 */
public record OpenedRun(
    @Nullable RunState state,
    @Nullable Answer refusal,
    long openWindowSeconds,
    int signalsSeen,
    List<String> searchAttributes) {}
