package org.lexatlas.workflows.run;

import io.temporal.workflow.Workflow;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.Answer;
import org.lexatlas.domain.run.AnswerCode;
import org.lexatlas.domain.run.Command;
import org.lexatlas.domain.run.RunState;

/** Answers whatever arrives: waits until the run is opened, judges, keeps, applies. */
final class CommandDesk {

  /** After so many messages an idle execution continues as new, to keep its history short. */
  private static final int MESSAGES_PER_EXECUTION = 500;

  /** A step's report follows its transaction within this, unless its worker died in between. */
  private static final Duration CATCHING_UP = Duration.ofSeconds(5);

  /** A step may end each time between the judgement and its keeping; the last one is kept. */
  private static final int JUDGED_AGAIN = 5;

  private final LiveRun run;
  private int handled;

  CommandDesk(LiveRun run) {
    this.run = run;
  }

  Answer answer(RunMessages.Message message) {
    Workflow.await(run::isOpened);
    handled++;
    Answer refusal = run.opened().refusal();
    if (refusal != null) {
      return refusal;
    }
    Command command = message.command();
    awaitRevision(command == null ? null : command.seenRevision());
    RecordedCommand recorded = run.locked(() -> judged(message, false));
    catchUp(recorded.stored());
    for (int again = 1; recorded.storedRevision() != null && again <= JUDGED_AGAIN; again++) {
      boolean last = again == JUDGED_AGAIN;
      recorded = run.locked(() -> judged(message, last));
      if (recorded.storedRevision() != null) {
        catchUp(recorded.stored());
      }
    }
    return recorded.answer();
  }

  private void catchUp(@Nullable RunState stored) {
    if (stored != null) {
      awaitRevision(stored.revision());
      run.locked(() -> run.catchUp(stored));
    }
  }

  boolean tired() {
    return handled >= MESSAGES_PER_EXECUTION || Workflow.getInfo().isContinueAsNewSuggested();
  }

  /** A step's end can stand in the store before this workflow is told of it. */
  private void awaitRevision(@Nullable Long stored) {
    if (stored != null && stored > run.state().revision()) {
      Workflow.await(CATCHING_UP, () -> run.state().revision() >= stored);
    }
  }

  private RecordedCommand judged(RunMessages.Message message, boolean last) {
    Judgement judgement = Judgement.of(run.state(), message);
    RecordedCommand recorded =
        StepCalls.recording(message.name() + ": " + judgement.answer().code())
            .recordCommand(judgement.record(run.state(), last));
    run.fence(recorded.fenced());
    if (recorded.storedRevision() == null) {
      kept(judgement, recorded);
    }
    return recorded;
  }

  private void kept(Judgement judgement, RecordedCommand recorded) {
    Answer answer = recorded.answer();
    RunState next = judgement.next();
    if (next != null && recorded.fresh() && answer.accepted() && !run.fenced()) {
      run.apply(next);
    } else if (answer.code() == AnswerCode.BASELINE_MOVED && recorded.fresh() && !run.fenced()) {
      run.apply(run.state().baselineMoved());
    }
  }
}
