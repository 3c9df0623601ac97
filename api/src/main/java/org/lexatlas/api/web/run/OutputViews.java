package org.lexatlas.api.web.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.web.Address;
import org.lexatlas.api.web.Badge;
import org.lexatlas.api.web.Moment;
import org.lexatlas.api.web.Typed;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.Step;
import org.lexatlas.domain.run.StepState;
import org.lexatlas.store.Json;
import org.lexatlas.store.run.AttemptRow;
import org.lexatlas.store.run.AttemptTexts;
import org.lexatlas.store.run.RunRow;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Makes Step Outputs out of what the address asks for: step, attempt, view, and one beside it. */
@Component
final class OutputViews {

  private static final List<String> VIEWS = List.of("rendered", "json", "inputs", "reply");

  private final AttemptTexts attempts;

  OutputViews(AttemptTexts attempts) {
    this.attempts = attempts;
  }

  OutputView of(RunRow run, Typed query) {
    RunState state = run.runState();
    Step step = step(query.given("step"), state);
    List<AttemptRow> rows = attempts.ofStep(run.id(), step);
    Integer number = number(query.given("attempt"), rows, state.step(step));
    String view = VIEWS.contains(query.value("view")) ? query.value("view") : "rendered";
    Integer beside = number(query.given("beside"), rows);
    Address here =
        Address.of("/runs/" + run.id())
            .with("step", step)
            .with("attempt", number)
            .with("view", view.equals("rendered") ? null : (Object) view);
    var shown = new ArrayList<OutputView.Shown>();
    for (AttemptRow row : rows) {
      boolean asked = Integer.valueOf(row.number()).equals(number);
      if (asked || Integer.valueOf(row.number()).equals(beside)) {
        shown.add(asked ? 0 : shown.size(), shown(run, step, row, view));
      }
    }
    return new OutputView(
        steps(run, state, step),
        step.title(),
        numbers(rows, here, number),
        views(here.with("beside", (Object) beside), view),
        beside(rows, here, number, beside),
        view,
        shown);
  }

  /** The step asked for; without one the last that has an attempt. */
  private static Step step(@Nullable String name, RunState state) {
    return Arrays.stream(Step.values())
        .filter(step -> step.name().equals(name))
        .findFirst()
        .orElseGet(
            () ->
                state.steps().stream()
                    .filter(s -> s.currentAttempt() != null)
                    .reduce((first, second) -> second)
                    .map(StepState::step)
                    .orElse(Step.BASE_RESEARCH));
  }

  private static @Nullable Integer number(
      @Nullable String text, List<AttemptRow> rows, StepState step) {
    Integer asked = number(text, rows);
    if (asked != null) {
      return asked;
    }
    return step.currentAttempt() != null || rows.isEmpty()
        ? step.currentAttempt()
        : (Integer) rows.getLast().number();
  }

  private static @Nullable Integer number(@Nullable String text, List<AttemptRow> rows) {
    return rows.stream()
        .map(AttemptRow::number)
        .filter(number -> String.valueOf(number).equals(text))
        .findFirst()
        .orElse(null);
  }

  private static List<OutputView.Tab> steps(RunRow run, RunState state, Step current) {
    return state.steps().stream()
        .map(
            s ->
                new OutputView.Tab(
                    s.step().title(),
                    Address.of("/runs/" + run.id()).with("step", s.step()) + "#outputs",
                    s.step() == current,
                    Badge.ofStale(s.stale())))
        .toList();
  }

  private static List<OutputView.Tab> numbers(
      List<AttemptRow> rows, Address here, @Nullable Integer current) {
    return rows.stream()
        .map(
            row ->
                new OutputView.Tab(
                    "Attempt " + row.number(),
                    here.with("attempt", row.number()) + "#outputs",
                    Integer.valueOf(row.number()).equals(current),
                    Badge.ofAttempt(row.state())))
        .toList();
  }

  private static List<OutputView.Tab> beside(
      List<AttemptRow> rows, Address here, @Nullable Integer current, @Nullable Integer beside) {
    return rows.stream()
        .filter(row -> !Integer.valueOf(row.number()).equals(current))
        .map(
            row -> {
              boolean chosen = Integer.valueOf(row.number()).equals(beside);
              return new OutputView.Tab(
                  "Attempt " + row.number(),
                  here.with("beside", chosen ? null : (Object) row.number()) + "#outputs",
                  chosen,
                  null);
            })
        .toList();
  }

  private static List<OutputView.Tab> views(Address here, String current) {
    List<String> titles = List.of("Rendered", "JSON", "Inputs", "Raw reply");
    var tabs = new ArrayList<OutputView.Tab>();
    for (int i = 0; i < VIEWS.size(); i++) {
      String view = VIEWS.get(i);
      tabs.add(
          new OutputView.Tab(
              titles.get(i),
              here.with("view", view.equals("rendered") ? null : (Object) view) + "#outputs",
              view.equals(current),
              null));
    }
    return tabs;
  }

  private OutputView.Shown shown(RunRow run, Step step, AttemptRow row, String view) {
    Optional<Json> output = attempts.output(run.id(), step, row.number());
    return new OutputView.Shown(
        row.number(),
        Badge.ofAttempt(row.state()),
        Badge.ofSimulated(row.provider().equals("simulated")),
        facts(row),
        tokens(row),
        row.error(),
        view.equals("rendered")
            ? output.map(json -> ReadableOutput.of(json.as(JsonNode.class))).orElse(null)
            : null,
        text(run, step, row, view, output.orElse(null)),
        "output-" + row.number(),
        "/runs/%s/steps/%s/attempts/%d".formatted(run.id(), step, row.number()));
  }

  private @Nullable String text(
      RunRow run, Step step, AttemptRow row, String view, @Nullable Json output) {
    return switch (view) {
      case "json" -> output == null ? null : pretty(output);
      case "inputs" -> pretty(row.inputs());
      case "reply" -> attempts.rawReply(run.id(), step, row.number()).orElse(null);
      default -> null;
    };
  }

  static String pretty(Json json) {
    return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json.as(JsonNode.class));
  }

  private static List<RunView.Fact> facts(AttemptRow row) {
    var facts = new ArrayList<RunView.Fact>();
    facts.add(RunView.Fact.of("Provider", row.provider()));
    facts.add(RunView.Fact.of("Model", orNone(row.model())));
    facts.add(RunView.Fact.of("Prompt", orNone(row.prompt())));
    facts.add(
        RunView.Fact.of("Asked for by", row.actor() == null ? "the run itself" : row.actor()));
    if (row.reason() != null) {
      facts.add(RunView.Fact.of("Reason", row.reason()));
    }
    facts.add(RunView.Fact.at("Started", Moment.of(row.startedAt())));
    if (row.completedAt() != null) {
      Duration took = Duration.between(row.startedAt(), row.completedAt());
      facts.add(RunView.Fact.of("Took", Moment.lasting(took)));
    }
    facts.add(RunView.Fact.of("Tries", String.valueOf(row.tryNumber())));
    facts.add(RunView.Fact.of("Digest", orNone(row.digest())));
    return facts;
  }

  private static String orNone(@Nullable String text) {
    return text == null ? "none" : text;
  }

  private static List<RunView.Fact> tokens(AttemptRow row) {
    return List.of(
        RunView.Fact.of("Input tokens", "%,d".formatted(row.tokensInput())),
        RunView.Fact.of("Output tokens", "%,d".formatted(row.tokensOutput())),
        RunView.Fact.of("Thinking tokens", "%,d".formatted(row.tokensThinking())),
        RunView.Fact.of("Cached tokens", "%,d".formatted(row.tokensCached())));
  }
}
