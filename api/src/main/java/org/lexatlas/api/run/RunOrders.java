package org.lexatlas.api.run;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.problem.ProblemKind;
import org.lexatlas.api.security.Actor;
import org.lexatlas.api.temporal.TemporalLink;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.store.run.RunRow;
import org.lexatlas.store.run.RunStore;
import org.lexatlas.workflows.wire.WorkflowIds;
import org.springframework.stereotype.Component;

/**
 * Orders runs. The row comes first and the workflow after it: what was promised is stored, and what
 * is stored is started, by this request or by {@link RunDispatcher}.
 */
@Component
public final class RunOrders {

  private final RunForm form;
  private final RunStore runs;
  private final RunWorkflows workflows;
  private final TemporalLink temporal;

  RunOrders(RunForm form, RunStore runs, RunWorkflows workflows, TemporalLink temporal) {
    this.form = form;
    this.runs = runs;
    this.workflows = workflows;
    this.temporal = temporal;
  }

  /** What became of an order. */
  public sealed interface Ordered {
    RunRow run();

    /** The workflow is started. */
    record Started(RunRow run) implements Ordered {}

    /** Stored; whether Temporal took the start is not known yet. */
    record Stored(RunRow run) implements Ordered {}

    /** The same order came before, under the same key. */
    record Repeated(RunRow run) implements Ordered {}
  }

  public Ordered order(RunRequest asked, Actor actor, @Nullable String key) {
    Optional<UUID> keyed = IdempotencyKey.read(key, actor, "run");
    RunSpec spec = form.read(asked, keyed.orElseGet(UUID::randomUUID));
    Optional<RunRow> before = keyed.flatMap(runs::find);
    if (before.isPresent()) {
      return repeated(before.get(), spec, asked);
    }
    if (temporal.isDown()) {
      throw Problem.temporalDown();
    }
    String workflowId = WorkflowIds.run(spec.country(), spec.topic(), spec.id());
    return switch (runs.order(spec, workflowId, null)) {
      case RunStore.Ordered.Repeated repeated -> repeated(repeated.run(), spec, asked);
      case RunStore.Ordered.Busy busy -> throw busy(busy.openRun());
      case RunStore.Ordered.Created created -> started(created.run());
    };
  }

  private Ordered started(RunRow run) {
    boolean taken = workflows.start(run);
    RunRow now = runs.find(run.id()).orElse(run);
    return taken ? new Ordered.Started(now) : new Ordered.Stored(now);
  }

  private static Ordered repeated(RunRow stored, RunSpec spec, RunRequest asked) {
    RunSpec first = stored.runState().spec();
    LocalDate day = LocalDate.ofInstant(stored.createdAt(), ZoneOffset.UTC);
    // an order without a date meant the day it came on, and may be repeated on the next
    LocalDate asOf = asked.asOf() == null ? day : spec.asOf();
    var again =
        new RunSpec(
            spec.id(),
            spec.country(),
            spec.topic(),
            spec.mode(),
            spec.provider(),
            spec.policy(),
            asOf,
            spec.instructions(),
            spec.campaign());
    if (!again.equals(first)) {
      throw Problem.of(
          ProblemKind.KEY_REUSED,
          "This Idempotency-Key ordered run %s with another body: use a new key for a new order"
              .formatted(stored.id()),
          Map.of("run", RunJson.path(stored.id())));
    }
    return new Ordered.Repeated(stored);
  }

  private static Problem busy(UUID open) {
    return Problem.of(
        ProblemKind.ANALYSIS_BUSY,
        "Run %s of this analysis is open: wait for its end, or cancel it".formatted(open),
        Map.of("run", RunJson.path(open), "runId", open));
  }
}
