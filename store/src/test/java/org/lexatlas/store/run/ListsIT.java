package org.lexatlas.store.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.run.Answer;
import org.lexatlas.domain.run.AnswerCode;
import org.lexatlas.domain.run.Outcome;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.Step;

/** What the console's lists filter by. */
class ListsIT {

  private final RunFixture fixture = new RunFixture();
  private final RunList runs = new RunList(fixture.database);
  private final CommandList commands = new CommandList(fixture.database);
  private final RunSpec spec = RunFixture.spec(RunMode.MANUAL);
  private final UUID id = UUID.fromString(spec.id());

  @AfterEach
  void close() {
    fixture.close();
  }

  private static RunFilter filter(
      List<String> states, @Nullable String mode, @Nullable String provider) {
    return new RunFilter(null, null, states, mode, provider, null, false, null, null);
  }

  @Test
  void runsAreFoundByWhatTheyAre() {
    fixture.ordered(spec);
    assertThat(runs.list(filter(List.of("WAITING_FOR_OPERATOR"), "MANUAL", "simulated"), 10))
        .extracting(RunRow::id)
        .containsExactly(id);
    assertThat(runs.list(filter(List.of("RUNNING", "PAUSED"), null, null), 10)).isEmpty();
    assertThat(runs.list(filter(List.of(), "AUTO", null), 10)).isEmpty();
    assertThat(runs.list(filter(List.of(), null, "corpus"), 10)).isEmpty();
    assertThat(runs.count(RunFilter.ANY, 10)).isEqualTo(1);
    assertThat(runs.count(RunFilter.ANY, 0)).isZero();
    assertThat(runs.unfinished()).containsEntry("WAITING_FOR_OPERATOR", 1L).hasSize(1);
  }

  @Test
  void runsAreFoundByWhatATextMayMean() {
    fixture.ordered(spec);
    assertThat(words(List.of("KZ"), List.of(), null, null)).hasSize(1);
    assertThat(words(List.of(), List.of("Retail_Trading_Status"), null, null)).hasSize(1);
    assertThat(words(List.of(), List.of(), id, id)).hasSize(1);
    assertThat(words(List.of("JP"), List.of("Mining"), null, null)).isEmpty();
  }

  private List<RunRow> words(
      List<String> countries, List<String> topics, @Nullable UUID from, @Nullable UUID to) {
    var words = new RunFilter.Words(countries, topics, from, to);
    return runs.list(
        new RunFilter(null, null, List.of(), null, null, null, false, words, null), 10);
  }

  @Test
  void runsWithAFailedStepAreFound() {
    var failed = new RunFilter(null, null, List.of(), null, null, null, true, null, null);
    var auto = RunFixture.spec(RunMode.AUTO);
    var claim = fixture.next(fixture.ordered(auto));
    assertThat(runs.list(failed, 10)).isEmpty();
    fixture.made(claim, new Outcome.Failed("PROVIDER_REFUSED", "no"));
    assertThat(runs.list(failed, 10)).hasSize(1);
  }

  private static CommandFilter asked(
      @Nullable String actor, CommandFilter.@Nullable Outcome outcome, @Nullable String text) {
    return new CommandFilter(actor, null, null, null, null, outcome, text, null, null, null);
  }

  @Test
  void commandsAreFoundByAnything() {
    fixture.ordered(spec);
    var command = RunFixture.request("first", Step.BASE_RESEARCH);
    fixture.commands.keepPending(id, command, "{\"a new\": \"circular\"}");
    fixture.commands.keepRefused(
        id,
        RunFixture.request("second", Step.COMPARISON_ANALYSIS),
        Answer.refused(AnswerCode.STEP_NOT_READY, "Comparison waits for Base Research", 2));

    assertThat(ids(asked("ann", null, null))).containsExactly("second", "first");
    assertThat(ids(asked("bob", null, null))).isEmpty();
    assertThat(ids(asked(null, CommandFilter.Outcome.PENDING, null))).containsExactly("first");
    assertThat(ids(asked(null, CommandFilter.Outcome.REFUSED, null))).containsExactly("second");
    assertThat(ids(asked(null, CommandFilter.Outcome.ACCEPTED, null))).isEmpty();
    assertThat(ids(asked(null, null, "circular"))).containsExactly("first");
    assertThat(ids(asked(null, null, "waits research"))).containsExactly("second");
    assertThat(ids(asked(null, null, "'; drop table \"run"))).isEmpty();
    var later = Instant.now().plusSeconds(60);
    assertThat(
            commands.list(
                new CommandFilter(
                    null, "API", "REQUEST_STEP", null, id, null, null, later, null, null),
                10))
        .isEmpty();
    var newest = commands.list(asked(null, null, null), 1).getFirst();
    var second = new CommandFilter.Position(newest.receivedAt(), newest.id());
    assertThat(
            commands.list(
                new CommandFilter(
                    null, "TEMPORAL", null, null, id, null, null, null, later, second),
                10))
        .isEmpty();
  }

  private List<String> ids(CommandFilter filter) {
    return commands.list(filter, 10).stream().map(AuditRow::commandId).toList();
  }
}
