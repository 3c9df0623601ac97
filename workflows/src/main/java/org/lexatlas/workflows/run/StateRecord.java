package org.lexatlas.workflows.run;

import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.Outcome;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.Step;

/**
 * A state that no other transaction carries.
 *
 * @param step an attempt that ended outside its own activity; null when none did
 * @param failure how that attempt ended
 */
public record StateRecord(
    RunState state,
    @Nullable Step step,
    @Nullable Integer attempt,
    Outcome.@Nullable Failed failure) {}
