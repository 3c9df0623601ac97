package org.lexatlas.api.web.run;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.run.RunShape;
import org.lexatlas.api.web.Badge;
import org.lexatlas.api.web.Moment;
import org.lexatlas.api.web.Names;
import org.lexatlas.domain.run.AttemptInputs;
import org.lexatlas.domain.run.Channel;
import org.lexatlas.domain.run.Command;
import org.lexatlas.domain.run.CommandType;
import org.lexatlas.domain.run.Decision;
import org.lexatlas.domain.run.RunScope;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.Step;
import org.lexatlas.store.run.RunRow;
import org.springframework.stereotype.Component;

/** Makes the page of a run out of its state. What can be done is what the judge would accept. */
@Component
final class RunViews {

  private static final List<CommandType> WHOLE =
      List.of(
          CommandType.PUBLISH,
          CommandType.REJECT,
          CommandType.RESUME,
          CommandType.PAUSE,
          CommandType.CANCEL);

  private final Names names;
  private final StepViews steps;
  private final RunShape shape;
  private final HandCommands hand;
  private final Clock clock;

  RunViews(Names names, StepViews steps, RunShape shape, HandCommands hand, Clock clock) {
    this.names = names;
    this.steps = steps;
    this.shape = shape;
    this.hand = hand;
    this.clock = clock;
  }

  RunView of(RunRow run) {
    RunState state = run.runState();
    RunSpec spec = state.spec();
    String country = names.country(run.country());
    String topic = names.topic(run.topic());
    return new RunView(
        run.id().toString(),
        country + ", " + topic,
        country,
        run.country(),
        topic,
        run.topic(),
        Badge.of(state.status()),
        Badge.ofSimulated(spec.provider().equals("simulated")),
        state.revision(),
        state.steps().stream().map(step -> steps.of(run, state, step)).toList(),
        facts(run, state),
        deeds(run, state),
        state.reviewVersion(),
        spec.instructions(),
        shape.url(run),
        hand.of(run, state),
        state.status().ended());
  }

  private List<RunView.Fact> facts(RunRow run, RunState state) {
    RunSpec spec = state.spec();
    var facts = new ArrayList<RunView.Fact>();
    facts.add(RunView.Fact.of("Run id", run.id().toString()));
    facts.add(RunView.Fact.at("Created", Moment.of(run.createdAt())));
    facts.add(RunView.Fact.at("Started", Moment.of(state.startedAt())));
    facts.add(RunView.Fact.at("Completed", Moment.of(state.completedAt())));
    facts.add(RunView.Fact.of("Mode", Words.of(spec.mode())));
    facts.add(RunView.Fact.of("Provider", spec.provider()));
    facts.add(RunView.Fact.of("Publishing policy", Words.of(spec.policy())));
    facts.add(RunView.Fact.of("As of", spec.asOf().toString()));
    if (spec.campaign() != null) {
      facts.add(
          new RunView.Fact("Campaign", spec.campaign(), null, "/campaigns/" + spec.campaign()));
    }
    return facts;
  }

  private List<RunView.Deed> deeds(RunRow run, RunState state) {
    return WHOLE.stream()
        .filter(type -> state.decide(asked(type, null)) instanceof Decision.Accepted)
        .map(
            type ->
                new RunView.Deed(
                    Words.of(type),
                    "/runs/%s/command?type=%s".formatted(run.id(), type),
                    look(type)))
        .toList();
  }

  private static String look(CommandType type) {
    return switch (type) {
      case PUBLISH, RESUME -> "primary";
      case CANCEL, REJECT -> "danger";
      case PAUSE, REQUEST_STEP -> "";
    };
  }

  private Command asked(CommandType type, @Nullable Step step) {
    return asked(type, step, RunScope.STEP_ONLY, true, clock);
  }

  /** A command as it would be given just now, for the judge to look at. */
  static Command asked(
      CommandType type, @Nullable Step step, RunScope scope, boolean supersede, Clock clock) {
    return new Command(
        UUID.randomUUID().toString(),
        type,
        step,
        scope,
        "",
        "",
        Channel.API,
        null,
        supersede,
        AttemptInputs.UNCHANGED,
        null,
        clock.instant());
  }
}
