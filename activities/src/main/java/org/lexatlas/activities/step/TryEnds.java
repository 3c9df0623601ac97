package org.lexatlas.activities.step;

import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.JdbiException;
import org.lexatlas.domain.run.Outcome;
import org.lexatlas.store.run.AttemptEnd;
import org.lexatlas.store.run.AttemptStore;
import org.lexatlas.workflows.run.StepReport;
import org.lexatlas.workflows.wire.FailureTypes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a try tells Temporal: a report, a failure to retry, or a failure for good. */
final class TryEnds {

  private static final Logger LOG = LoggerFactory.getLogger(TryEnds.class);

  private static final Treatment.Retry WORKER_LEFT =
      new Treatment.Retry(
          FailureTypes.WORKER_LEFT,
          "The worker was stopped, and its grace time was over",
          Duration.ofSeconds(1));

  private final AttemptStore attempts;

  TryEnds(AttemptStore attempts) {
    this.attempts = attempts;
  }

  /** A failure for good is thrown with its report, so that the Temporal UI shows it as one. */
  StepReport report(AttemptEnd end) {
    var report =
        new StepReport(
            StepReport.Kind.valueOf(end.kind().name()),
            end.outcome(),
            end.at(),
            end.baseRevision(),
            end.revision(),
            end.stored(),
            end.digest());
    if (end.outcome() instanceof Outcome.Failed failed) {
      throw ApplicationFailure.newBuilder()
          .setType(failed.type())
          .setMessage(failed.words())
          .setNonRetryable(true)
          .setDetails(report)
          .build();
    }
    return report;
  }

  StepReport after(RuntimeException failure, AttemptStore.Claim claim) {
    if (Thread.currentThread().isInterrupted()) { // says nothing about the attempt
      throw retry(claim, WORKER_LEFT, failure);
    }
    return switch (Treatment.of(failure, claim.tryNumber(), () -> faultsOf(claim))) {
      case Treatment.Retry retry -> throw retry(claim, retry, failure);
      case Treatment.Park park ->
          ended(claim, new Outcome.Parked(park.cause(), Instant.now().plus(park.delay())));
      case Treatment.Fail fail -> {
        LOG.warn("{} failed: {}: {}", named(claim), fail.type(), fail.words());
        yield ended(claim, new Outcome.Failed(fail.type(), fail.words()));
      }
    };
  }

  private int faultsOf(AttemptStore.Claim claim) {
    try {
      return attempts.unexpectedTries(claim);
    } catch (JdbiException away) {
      return 0; // rather one try too many
    }
  }

  private StepReport ended(AttemptStore.Claim claim, Outcome outcome) {
    return report(attempts.end(claim, null, null, (handle, state) -> outcome));
  }

  private ApplicationFailure retry(
      AttemptStore.Claim claim, Treatment.Retry retry, RuntimeException cause) {
    LOG.info("{} failed for now: {}: {}", named(claim), retry.type(), retry.words());
    note(claim, retry);
    return ApplicationFailure.newBuilder()
        .setType(retry.type())
        .setMessage(retry.words())
        .setCause(cause)
        .setNextRetryDelay(retry.delay())
        .build();
  }

  /** Notes what an attempt is doing, for operators; nothing depends on it. */
  void note(AttemptStore.Claim claim, String phase) {
    try {
      attempts.notePhase(claim, phase);
    } catch (JdbiException away) {
      LOG.info("the phase is not noted: {}", away.getMessage());
    }
  }

  private static String named(AttemptStore.Claim claim) {
    return "run %s, %s attempt %d, try %d"
        .formatted(
            claim.runId(),
            claim.attempt().step().title(),
            claim.attempt().number(),
            claim.tryNumber());
  }

  /** Workflow code cannot see an activity's retries: operators read them from the attempt. */
  private void note(AttemptStore.Claim claim, Treatment.Retry retry) {
    try {
      Duration delay = retry.delay();
      attempts.noteTry(claim, retry.type(), retry.words(), Instant.now().plus(delay));
    } catch (JdbiException away) {
      LOG.info("the try is not noted: {}", away.getMessage());
    }
  }
}
