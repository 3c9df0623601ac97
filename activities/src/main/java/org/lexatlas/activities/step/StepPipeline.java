package org.lexatlas.activities.step;

import io.temporal.activity.Activity;
import io.temporal.activity.ActivityExecutionContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.RawReply;
import org.lexatlas.activities.provider.TokenUse;
import org.lexatlas.store.Json;
import org.lexatlas.store.run.AttemptEnd;
import org.lexatlas.store.run.AttemptStore;
import org.lexatlas.workflows.run.StepReport;
import org.lexatlas.workflows.run.StepTask;

/**
 * One pipeline for every step: claim the attempt; call the provider unless a raw reply is there;
 * keep the raw reply at once; read it; end the attempt with all that follows. Idempotent by (run,
 * step, attempt) at every point where a worker can die.
 */
final class StepPipeline {

  /** More than any honest analysis, and well under what PostgreSQL and a page can take. */
  static final int MAX_OUTPUT_BYTES = 4 << 20;

  private final AttemptStore attempts;
  private final Questions questions;
  private final TryEnds ends;
  private final RateGate gate;

  StepPipeline(AttemptStore attempts, Questions questions, RateGate gate) {
    this.attempts = attempts;
    this.gate = gate;
    this.questions = questions;
    this.ends = new TryEnds(attempts);
  }

  <O> StepReport run(StepTask task, StepWork<O> work) {
    ActivityExecutionContext temporal = Activity.getExecutionContext();
    int tryNumber = temporal.getInfo().getAttempt();
    AttemptStore.Claim claim = questions.claim(task, tryNumber);
    try (Heartbeat heartbeat = Heartbeat.start(temporal, phase -> ends.note(claim, phase))) {
      AttemptEnd end;
      try {
        end = attempt(task, work, claim, heartbeat);
      } catch (AttemptHeld elsewhere) {
        throw elsewhere.failure();
      } catch (RuntimeException failure) {
        var cancelled = heartbeat.cancelled();
        if (cancelled != null) {
          throw cancelled;
        }
        return ends.after(failure, claim);
      } catch (Error broken) { // Temporal would try it again without end
        return ends.after(new IllegalStateException(broken.toString(), broken), claim);
      }
      return ends.report(end); // the failure that it throws is told, not treated once more
    }
  }

  private <O> AttemptEnd attempt(
      StepTask task, StepWork<O> work, AttemptStore.Claim claim, Heartbeat heartbeat) {
    StepContext context = questions.context(task);
    var claimed = attempts.claim(claim, handle -> work.inputs(handle, claim.state()));
    return switch (claimed) {
      case AttemptStore.Claimed.Ended ended -> ended.end();
      case AttemptStore.Claimed.Held held -> throw new AttemptHeld();
      case AttemptStore.Claimed.Yours yours -> {
        AttemptStore.KeptReply kept = yours.reply();
        RawReply reply =
            kept == null ? call(work, claim, context, yours.inputs(), heartbeat) : of(kept);
        heartbeat.phase("reading the reply");
        O output = work.read(context, yours.inputs(), reply);
        yield end(work, claim, context, yours.inputs(), output);
      }
    };
  }

  private <O> @Nullable RawReply call(
      StepWork<O> work,
      AttemptStore.Claim claim,
      StepContext context,
      Json inputs,
      Heartbeat heartbeat) {
    var gated = new GatedCall(gate, context.provider(), heartbeat);
    RawReply reply = gated.made(() -> work.call(context, inputs, gated));
    if (reply != null) {
      TokenUse used = reply.tokens();
      attempts.keepReply(
          claim,
          new AttemptStore.KeptReply(reply.body(), reply.model(), Json.of(used)),
          new long[] {used.input(), used.output(), used.thinking(), used.cached()});
    }
    return reply;
  }

  private static RawReply of(AttemptStore.KeptReply kept) {
    return new RawReply(kept.body(), kept.model(), kept.tokens().as(TokenUse.class));
  }

  private <O> AttemptEnd end(
      StepWork<O> work,
      AttemptStore.Claim claim,
      StepContext context,
      Json inputs,
      @Nullable O output) {
    if (output == null) {
      return attempts.end(
          claim, null, null, (handle, state) -> work.end(handle, state, context, inputs, null));
    }
    Json json = Json.of(output);
    if (json.text().length() > MAX_OUTPUT_BYTES) {
      throw new OutputTooLarge(json.text().length());
    }
    work.check(json);
    var made = new StepWork.Made<>(output, json);
    return attempts.end(
        claim,
        json,
        sha256(json.text()),
        (handle, state) -> work.end(handle, state, context, inputs, made));
  }

  static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
