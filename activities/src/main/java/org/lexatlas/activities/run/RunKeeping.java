package org.lexatlas.activities.run;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.Providers;
import org.lexatlas.domain.run.Answer;
import org.lexatlas.domain.run.AnswerCode;
import org.lexatlas.domain.run.Command;
import org.lexatlas.domain.run.PublishingPolicy;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.store.jurisdiction.JurisdictionStore;
import org.lexatlas.store.run.AttemptStore;
import org.lexatlas.store.run.CommandStore;
import org.lexatlas.store.run.RunOpening;
import org.lexatlas.store.topic.TopicStore;
import org.lexatlas.workflows.run.CommandRecord;
import org.lexatlas.workflows.run.OpenedRun;
import org.lexatlas.workflows.run.RecordedCommand;
import org.lexatlas.workflows.run.RunActivities;
import org.lexatlas.workflows.run.RunOrder;
import org.lexatlas.workflows.run.RunReference;
import org.lexatlas.workflows.run.StateRecord;
import org.lexatlas.workflows.wire.WorkflowIds;

/** Opens runs and keeps what happens to them. */
public final class RunKeeping implements RunActivities {

  private final RunOpening opening;
  private final CommandStore commands;
  private final AttemptStore attempts;
  private final JurisdictionStore jurisdictions;
  private final TopicStore topics;
  private final Providers providers;
  private final AttributeCatalog attributes;
  private final NamespaceId namespaceId;
  private final RunSettings settings;
  private final Clock clock;

  public RunKeeping(
      RunOpening opening,
      CommandStore commands,
      AttemptStore attempts,
      JurisdictionStore jurisdictions,
      TopicStore topics,
      Providers providers,
      AttributeCatalog attributes,
      NamespaceId namespaceId,
      RunSettings settings,
      Clock clock) {
    this.opening = opening;
    this.commands = commands;
    this.attempts = attempts;
    this.jurisdictions = jurisdictions;
    this.topics = topics;
    this.providers = providers;
    this.attributes = attributes;
    this.namespaceId = namespaceId;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public OpenedRun openRun(RunReference reference) {
    WorkflowIds.RunId id = WorkflowIds.parseRun(reference.workflowId()).orElse(null);
    if (id == null) {
      return refused("workflow id: must read run.<country>.<topic>.<uuid>");
    }
    if (jurisdictions.find(id.country()).isEmpty()) {
      return refused("workflow id: the country " + id.country() + " is unknown");
    }
    if (topics.find(id.topic()).isEmpty()) {
      return refused("workflow id: the topic " + id.topic() + " is unknown");
    }
    var opened =
        opening.open(
            new RunOpening.Opener(
                reference.workflowId(),
                reference.namespace(),
                namespaceId.get(),
                reference.executionRunId(),
                reference.originalExecutionRunId(),
                reference.continuedFrom()),
            spec(id, reference.order()));
    UUID busy = opened.busy();
    if (busy != null) {
      return refused(
          AnswerCode.ANALYSIS_BUSY, "Run " + busy + " of the same analysis is open: wait for it");
    }
    Integer window = opened.openWindowSeconds();
    return new OpenedRun(
        opened.state(),
        null,
        window == null ? settings.openWindow().toSeconds() : window,
        opened.signalsSeen(),
        attributes.names());
  }

  private static OpenedRun refused(String words) {
    return refused(AnswerCode.INVALID, words);
  }

  private static OpenedRun refused(AnswerCode code, String words) {
    return new OpenedRun(null, Answer.refused(code, words, 0), 0, 0, java.util.List.of());
  }

  /** What a run is when only its workflow knows of it: the order where it makes sense. */
  private RunSpec spec(WorkflowIds.RunId id, @Nullable RunOrder given) {
    RunOrder order = given == null ? new RunOrder(null, null, null, null, null) : given;
    String provider = order.provider();
    boolean known = provider != null && providers.find(provider).isPresent();
    return new RunSpec(
        id.runId(),
        id.country(),
        id.topic(),
        word(order.mode(), RunMode::valueOf, RunMode.AUTO),
        known && provider != null ? provider : settings.provider(),
        word(order.policy(), PublishingPolicy::valueOf, PublishingPolicy.AUTO),
        word(order.asOf(), LocalDate::parse, LocalDate.now(clock.withZone(ZoneOffset.UTC))),
        order.instructions(),
        null);
  }

  private static <T> T word(@Nullable String text, Function<String, T> parse, T otherwise) {
    try {
      return text == null ? otherwise : parse.apply(text);
    } catch (IllegalArgumentException | DateTimeParseException nonsense) {
      return otherwise;
    }
  }

  @Override
  public RecordedCommand recordCommand(CommandRecord record) {
    Command command = record.command();
    String provider = command == null ? null : command.inputs().provider();
    boolean unknown = provider != null && providers.find(provider).isEmpty();
    Answer answer =
        unknown && record.next() != null
            ? Answer.refused(
                AnswerCode.INVALID,
                "inputs.provider: %s is not one of %s".formatted(provider, providers.ids()),
                record.answer().revision())
            : record.answer();
    var kept =
        commands.keep(
            new CommandStore.Arrival(
                UUID.fromString(record.runId()),
                record.generation(),
                record.commandId(),
                record.derivedId() ? record.originalExecutionRunId() : null,
                record.name(),
                record.body(),
                command,
                answer,
                record.last(),
                unknown ? null : record.next(),
                record.review(),
                settings.reviewBySignal()));
    return new RecordedCommand(
        kept.answer(), kept.fresh(), kept.fenced(), kept.storedRevision(), kept.stored());
  }

  @Override
  public boolean recordState(StateRecord record) {
    return attempts.keepState(record.state(), record.step(), record.attempt(), record.failure());
  }
}
