package org.lexatlas.api.web.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.web.Badge;
import org.lexatlas.api.web.Moment;
import org.lexatlas.api.web.Names;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.store.run.RunRow;
import org.springframework.stereotype.Component;

/** Runs as rows of a table. */
@Component
public final class RunTable {

  private final Names names;
  private final Clock clock;

  RunTable(Names names, Clock clock) {
    this.names = names;
    this.clock = clock;
  }

  /**
   * One row.
   *
   * @param revision which state of it the row shows
   * @param lasted how long it took, or takes so far; null before it began
   */
  public record Row(
      String id,
      long revision,
      String href,
      String country,
      String topic,
      Badge state,
      List<StepDot> steps,
      String mode,
      String provider,
      @Nullable Badge simulated,
      @Nullable String campaign,
      @Nullable Moment created,
      @Nullable String lasted,
      @Nullable String failure) {}

  /** One step in small: a sign, and its words for those who do not see it. */
  public record StepDot(String title, Badge state, boolean stale) {}

  public List<Row> rows(List<RunRow> runs) {
    return runs.stream().map(this::row).toList();
  }

  Row row(RunRow run) {
    RunState state = run.runState();
    RunStatus status = state.status();
    return new Row(
        run.id().toString(),
        run.revision(),
        "/runs/" + run.id(),
        names.country(run.country()),
        names.topic(run.topic()),
        Badge.of(status),
        state.steps().stream()
            .map(s -> new StepDot(s.step().title(), Badge.of(s.status()), s.stale() != null))
            .toList(),
        Words.of(state.spec().mode()),
        run.provider(),
        Badge.ofSimulated(run.provider().equals("simulated")),
        run.campaign(),
        Moment.of(run.createdAt()),
        lasted(state),
        Words.failure(state));
  }

  private @Nullable String lasted(RunState state) {
    Instant from = state.startedAt();
    if (from == null) {
      return null;
    }
    Instant until = state.completedAt() == null ? clock.instant() : state.completedAt();
    return Moment.lasting(Duration.between(from, until));
  }
}
