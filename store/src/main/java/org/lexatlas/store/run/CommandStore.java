package org.lexatlas.store.run;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.Answer;
import org.lexatlas.domain.run.AnswerCode;
import org.lexatlas.domain.run.Channel;
import org.lexatlas.domain.run.Command;
import org.lexatlas.domain.run.Decision;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.store.Database;
import org.lexatlas.store.analysis.Publishing;

/** The audit log, and the effects of commands: one transaction a command, one effect an id. */
public final class CommandStore {

  private final Database database;

  public CommandStore(Database database) {
    this.database = database;
  }

  /**
   * A message that a workflow took.
   *
   * @param derivedFrom the Temporal execution, where the message carried no id of its own
   * @param command null when it could not be understood
   * @param last whether the answer is kept even if it was judged by an older state
   * @param next the state to keep with it; null when nothing changes
   * @param reviewBySignal whether publish and reject are taken from Temporal directly
   */
  public record Arrival(
      UUID runId,
      int generation,
      String commandId,
      @Nullable String derivedFrom,
      String name,
      String body,
      @Nullable Command command,
      Answer answer,
      boolean last,
      @Nullable RunState next,
      Decision.@Nullable Review review,
      boolean reviewBySignal) {

    /** Whether it was judged by an older state than the stored one. */
    private boolean behind(RunState stored) {
      long judgedBy = next == null ? answer.revision() : next.revision() - 1;
      return stored.revision() > judgedBy;
    }
  }

  /**
   * The answer that stands; {@code fresh} when this call gave it.
   *
   * @param storedRevision set when nothing was kept: judge again once that revision is reached
   * @param stored the stored state, where the judgement was by an older one
   */
  public record Kept(
      Answer answer,
      boolean fresh,
      boolean fenced,
      @Nullable Long storedRevision,
      @Nullable RunState stored) {}

  /**
   * Keeps a command that is about to be sent. Answers what stands when its id was used before.
   *
   * @param body the command as it will be sent, so that it can be sent again
   */
  public Optional<CommandRow> keepPending(UUID runId, Command command, String body) {
    return database
        .jdbi()
        .inTransaction(
            handle -> {
              var before = CommandRows.find(handle, runId, command.id());
              if (before.isPresent() || CommandWrites.pending(handle, runId, command, body)) {
                return before;
              }
              return CommandRows.find(handle, runId, command.id());
            });
  }

  /**
   * Keeps a refusal that needed no workflow.
   *
   * @return the answer that stands: another one where the same command came over another channel at
   *     the same moment, and none where it is pending there
   */
  public Optional<Answer> keepRefused(UUID runId, Command command, Answer answer) {
    return database
        .jdbi()
        .inTransaction(
            handle -> {
              if (CommandRows.find(handle, runId, command.id()).isEmpty()
                  && CommandWrites.pending(handle, runId, command, null)) {
                CommandWrites.answer(handle, runId, command.id(), answer);
              }
              return CommandRows.find(handle, runId, command.id()).flatMap(CommandRow::answer);
            });
  }

  /** Keeps what a workflow took, with its effect. Idempotent by (run, command id). */
  public Kept keep(Arrival arrival) {
    try {
      return database.jdbi().inTransaction(handle -> keep(handle, arrival));
    } catch (UnableToExecuteStatementException e) {
      if (!RunStore.violates(e, "one_open_run")) {
        throw e;
      }
      var busy =
          Answer.refused(
              AnswerCode.ANALYSIS_BUSY,
              "Another run of this analysis is open: wait for its end, or cancel it",
              arrival.answer().revision());
      return database.jdbi().inTransaction(handle -> keep(handle, without(arrival, busy)));
    }
  }

  private static Kept keep(Handle handle, Arrival arrival) {
    RunState stored = Snapshots.lock(handle, arrival.runId()).orElse(null);
    boolean fenced = stored == null || stored.generation() != arrival.generation();
    var before = CommandRows.find(handle, arrival.runId(), arrival.commandId());
    var standing = before.flatMap(CommandRow::answer);
    if (standing.isPresent()) {
      CommandWrites.repeated(handle, arrival.runId(), arrival.commandId());
      RunState ahead = stored != null && !fenced && arrival.behind(stored) ? stored : null;
      return new Kept(standing.get(), false, fenced, null, ahead);
    }
    if (stored != null
        && !fenced
        && arrival.command() != null
        && !arrival.last()
        && arrival.behind(stored)) {
      return new Kept(arrival.answer(), false, false, stored.revision(), stored);
    }
    boolean fromApi =
        before.map(CommandRow::channel).filter(Channel.API.name()::equals).isPresent();
    if (stored == null || fenced) {
      return new Kept(tooLate(handle, arrival, fromApi), true, true, null, null);
    }
    if (before.isEmpty()) {
      CommandWrites.arrived(handle, arrival, arrival.commandId());
    }
    Answer answer = effect(handle, arrival, fromApi, stored);
    CommandWrites.answer(handle, arrival.runId(), arrival.commandId(), answer);
    return new Kept(answer, true, false, null, null);
  }

  /**
   * The refusal of what a fenced execution took. A command of the API stays pending, for the owner
   * to take; a message of Temporal is told under another id, so that its own stays free: a reset
   * gives the same message to the owner.
   */
  private static Answer tooLate(Handle handle, Arrival arrival, boolean fromApi) {
    var refusal =
        Answer.refused(
            AnswerCode.NOT_ALLOWED,
            "A newer execution owns this run: give the command to that one",
            arrival.answer().revision());
    if (!fromApi) {
      String id = "fenced/%d/%s".formatted(arrival.generation(), arrival.commandId());
      CommandWrites.arrived(handle, arrival, id);
      CommandWrites.answer(handle, arrival.runId(), id, refusal);
    }
    return refusal;
  }

  private static Answer effect(Handle handle, Arrival arrival, boolean fromApi, RunState stored) {
    RunState next = arrival.next();
    if (next == null) {
      return arrival.answer();
    }
    if (arrival.behind(stored)) { // even the last judgement was by an older state
      return Answer.refused(
          AnswerCode.PLAN_CHANGED,
          "The run moved on while the command was judged: look at it, and give it again",
          stored.revision());
    }
    Decision.Review review = arrival.review();
    if (review != null) {
      if (!fromApi && !arrival.reviewBySignal()) {
        return Answer.refused(
            AnswerCode.NOT_ALLOWED,
            "Publish and reject are not taken from Temporal here: use the API or the console",
            arrival.answer().revision());
      }
      switch (Publishing.settle(handle, next.spec(), review)) {
        case Publishing.Settled.Done done -> {}
        case Publishing.Settled.Moved moved -> {
          Snapshots.keep(handle, stored.baselineMoved());
          return Answer.refused(
              AnswerCode.BASELINE_MOVED,
              "Another version went Live since this synthesis started: run it again",
              arrival.answer().revision());
        }
        case Publishing.Settled.Hindered hindered -> {
          return Answer.refused(
              AnswerCode.valueOf(hindered.why().why().name()),
              "The version stays in review: " + hindered.why().words(),
              arrival.answer().revision());
        }
      }
    }
    Snapshots.keep(handle, next);
    AttemptRows.closeGivenUp(handle, next);
    return arrival.answer();
  }

  /** Commands that Temporal did not take in time become EXPIRED, and are not sent again. */
  public int expire(Duration after) {
    return database.jdbi().inTransaction(handle -> CommandWrites.expire(handle, after));
  }

  /** Pending commands older than {@code age}, to be sent again. */
  public List<CommandRow> pending(Duration age, int limit) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "select "
                            + CommandRows.COLUMNS
                            + " from operator_command where accepted is null and channel = 'API'"
                            + " and received_at < now() - make_interval(secs => :age)"
                            + " order by id limit :limit")
                    .bind("age", age.toSeconds())
                    .bind("limit", limit)
                    .mapTo(CommandRow.class)
                    .list());
  }

  /**
   * Keeps the refusal of a command that the workflow could not keep itself, because the store did
   * not let it open the run. No effect where an answer stands.
   */
  public void refusePending(UUID runId, String commandId, Answer refusal) {
    database
        .jdbi()
        .useTransaction(
            handle -> {
              var row = CommandRows.find(handle, runId, commandId);
              if (row.isPresent() && row.get().answer().isEmpty()) {
                CommandWrites.answer(handle, runId, commandId, refusal);
              }
            });
  }

  /** The whole audit log of one run, newest first. */
  public List<CommandRow> ofRun(UUID runId) {
    return ofRun(runId, Long.MAX_VALUE, Integer.MAX_VALUE);
  }

  /**
   * The audit log of one run, newest first, at most {@code limit}.
   *
   * @param before the last entry of the page before; {@code Long.MAX_VALUE} for the first page
   */
  public List<CommandRow> ofRun(UUID runId, long before, int limit) {
    return database.jdbi().withHandle(handle -> CommandRows.ofRun(handle, runId, before, limit));
  }

  public Optional<CommandRow> find(UUID runId, String commandId) {
    return database.jdbi().withHandle(handle -> CommandRows.find(handle, runId, commandId));
  }

  private static Arrival without(Arrival arrival, Answer answer) {
    return new Arrival(
        arrival.runId(),
        arrival.generation(),
        arrival.commandId(),
        arrival.derivedFrom(),
        arrival.name(),
        arrival.body(),
        arrival.command(),
        answer,
        true,
        null,
        null,
        arrival.reviewBySignal());
  }
}
