package org.lexatlas.workflows.wire;

import io.temporal.common.converter.EncodedValues;
import io.temporal.common.converter.RawValue;
import io.temporal.workflow.Workflow;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.form.FieldFault;

/**
 * What all workflows say of messages that come raw: the ids of those that bring none, and what is
 * wrong with those that cannot be read. One for each execution; workflow code.
 */
public final class RawSignals {

  private int taken;

  /** After a reset: signals that were taken before are not counted again from one. */
  public void alreadyTook(int count) {
    taken = Math.max(taken, count);
  }

  /** The next signal's id: the same one on every replay, and after a reset. */
  public String nextId() {
    taken++;
    return RawWords.derivedId(Workflow.getInfo().getOriginalExecutionRunId() + "/" + taken);
  }

  /** The id of the update that is being handled. */
  public static String updateId() {
    return Workflow.getCurrentUpdateInfo().map(info -> info.getUpdateId()).orElse("update");
  }

  /** What a dynamic handler got, before anybody tries to read it. */
  public static @Nullable RawValue only(EncodedValues values) {
    return values.getSize() == 0 ? null : values.get(0, RawValue.class);
  }

  public static FieldFault unknown(String signal) {
    return new FieldFault(
        "signal", "no signal is called " + signal + ": see the workflow's signal definitions");
  }

  /** The message is something else than an object. */
  public static FieldFault notAnObject(String example) {
    return new FieldFault("payload", "must be one JSON object such as " + example);
  }
}
