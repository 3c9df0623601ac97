package org.lexatlas.workflows.run;

import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowLock;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.RunState;

/**
 * What one execution knows of its run. The state changes under one lock, so that the store sees the
 * changes in the order in which they were judged.
 */
final class LiveRun {

  private final RunPresence presence = new RunPresence();
  private final WorkflowLock lock = Workflow.newWorkflowLock();
  private @Nullable OpenedRun opened;
  private @Nullable RunState state;
  private boolean fenced;

  void open(OpenedRun run) {
    state = run.state();
    if (state != null) {
      presence.open(state, run.searchAttributes());
    }
    opened = run;
  }

  boolean isOpened() {
    return opened != null;
  }

  OpenedRun opened() {
    return Objects.requireNonNull(opened);
  }

  boolean hasState() {
    return state != null;
  }

  RunState state() {
    return Objects.requireNonNull(state);
  }

  RunView view() {
    return state == null ? new RunView(null, null) : new RunView(state.status(), state);
  }

  void apply(RunState next) {
    state = next;
    presence.show(next);
  }

  /**
   * Takes the stored state where it is ahead of this execution and nothing on its way explains it:
   * a Temporal reset has taken this execution back.
   */
  void catchUp(RunState stored) {
    if (stored.revision() > state().revision() && stored.generation() == state().generation()) {
      apply(stored);
    }
  }

  /** A newer execution owns the run: this one ends. */
  void fence(boolean fenced) {
    this.fenced |= fenced;
  }

  boolean fenced() {
    return fenced;
  }

  boolean changedSince(long revision) {
    return state().revision() != revision || fenced;
  }

  void locked(Runnable change) {
    lock.lock();
    try {
      change.run();
    } finally {
      lock.unlock();
    }
  }

  <T> T locked(Supplier<T> change) {
    lock.lock();
    try {
      return change.get();
    } finally {
      lock.unlock();
    }
  }

  static Instant now() {
    return Instant.ofEpochMilli(Workflow.currentTimeMillis());
  }
}
