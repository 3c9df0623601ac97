package org.lexatlas.workflows.run;

import org.lexatlas.domain.run.ActiveAttempt;
import org.lexatlas.domain.run.RunState;

/**
 * One attempt to make.
 *
 * @param state the run with this attempt begun; the activity keeps it when it claims the attempt
 */
public record StepTask(ActiveAttempt attempt, RunState state) {}
