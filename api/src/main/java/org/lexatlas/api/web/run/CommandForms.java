package org.lexatlas.api.web.run;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.ApiSettings;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.run.RunLookup;
import org.lexatlas.api.web.Choice;
import org.lexatlas.api.web.Names;
import org.lexatlas.api.web.Typed;
import org.lexatlas.api.web.audit.AuditEntry;
import org.lexatlas.domain.run.ActiveAttempt;
import org.lexatlas.domain.run.CommandType;
import org.lexatlas.domain.run.Decision;
import org.lexatlas.domain.run.RunPlan;
import org.lexatlas.domain.run.RunScope;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.Step;
import org.lexatlas.store.run.AttemptTexts;
import org.lexatlas.store.run.CommandStore;
import org.lexatlas.store.run.RunRow;
import org.springframework.stereotype.Component;

/** Makes the form of a command, with the plan of what it would do. */
@Component
final class CommandForms {

  private static final int LATEST = 20;

  private final AttemptTexts attempts;
  private final CommandStore commands;
  private final Names names;
  private final List<String> providers;
  private final Clock clock;

  CommandForms(
      AttemptTexts attempts,
      CommandStore commands,
      Names names,
      ApiSettings settings,
      Clock clock) {
    this.attempts = attempts;
    this.commands = commands;
    this.names = names;
    this.providers = settings.providers();
    this.clock = clock;
  }

  /**
   * The form.
   *
   * @param plans what would happen, for each scope there is a choice of; none for other commands
   * @param supersedes the attempt that would be given up; null when none runs
   * @param refused why nothing of it is possible now; null when it is
   */
  record CommandForm(
      String run,
      String title,
      String subject,
      String effect,
      String type,
      @Nullable String step,
      long planVersion,
      List<Plan> plans,
      @Nullable Integer supersedes,
      List<Choice> providers,
      @Nullable String refused,
      String button,
      boolean danger) {}

  /** What a scope would do. */
  record Plan(String scope, String title, String runs, @Nullable String stale, String tokens) {}

  CommandForm of(RunRow run, Typed typed) {
    CommandType type = type(typed.value("type"));
    Step step = type == CommandType.REQUEST_STEP ? RunLookup.step(typed.value("step")) : null;
    RunState state = run.runState();
    ActiveAttempt active = state.active();
    Integer supersedes = active != null && active.step() == step ? (Integer) active.number() : null;
    Decision decision = state.decide(RunViews.asked(type, step, RunScope.STEP_ONLY, true, clock));
    return new CommandForm(
        run.id().toString(),
        step == null
            ? Words.of(type)
            : (state.step(step).attempts() == 0 ? "Run " : "Re-run ") + step.title(),
        names.country(run.country()) + ", " + names.topic(run.topic()),
        Words.effect(type),
        type.name(),
        step == null ? null : step.name(),
        state.revision(),
        step == null ? List.of() : plans(run, state, step),
        supersedes,
        providers.stream().map(id -> new Choice(id, id)).toList(),
        decision instanceof Decision.Refused ? decision.answer().words() : null,
        step == null ? Words.of(type) : state.step(step).attempts() == 0 ? "Run" : "Re-run",
        type == CommandType.CANCEL || type == CommandType.REJECT);
  }

  private static CommandType type(String name) {
    return Arrays.stream(CommandType.values())
        .filter(type -> type.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.invalid("type", "is not one of " + Arrays.toString(CommandType.values())));
  }

  private List<Plan> plans(RunRow run, RunState state, Step step) {
    Map<Step, Long> tokens = attempts.lastTokens(run.id());
    var plans = new ArrayList<Plan>();
    for (RunScope scope : RunScope.values()) {
      var asked = RunViews.asked(CommandType.REQUEST_STEP, step, scope, true, clock);
      plans.add(plan(scope, RunPlan.of(state, asked, tokens)));
    }
    return plans;
  }

  private static Plan plan(RunScope scope, RunPlan plan) {
    String runs =
        plan.willRun().stream()
            .map(planned -> planned.step().title() + " (attempt " + planned.attempt() + ")")
            .collect(Collectors.joining(", then "));
    String stale =
        plan.becomesStale().stream()
            .map(becomes -> becomes.step().title())
            .collect(Collectors.joining(" and "));
    Long tokens = plan.estimatedTokens();
    return new Plan(
        scope.name(),
        scope == RunScope.STEP_ONLY ? "This step only" : "This step and all after it",
        runs,
        stale.isEmpty() ? null : stale,
        tokens == null
            ? "Tokens cannot be estimated: a step of it has never run."
            : tokens == 0
                ? "No tokens, as last time."
                : "About %,d tokens, as last time.".formatted(tokens));
  }

  /** What was asked of the run since the form was made. */
  List<AuditEntry> meanwhile(RunRow run, Typed typed) {
    String seen = typed.value("planVersion");
    long since = seen.matches("[0-9]{1,18}") ? Long.parseLong(seen) : Long.MAX_VALUE;
    return commands.ofRun(run.id(), Long.MAX_VALUE, LATEST).stream()
        .filter(row -> row.revision() != null && row.revision() > since)
        .filter(row -> Boolean.TRUE.equals(row.accepted()))
        .map(AuditEntry::of)
        .toList();
  }

  /** The form after a refusal: a command of its own, since the refused one has its answer. */
  Typed anew(Typed typed) {
    return typed.with("commandId", UUID.randomUUID().toString());
  }
}
