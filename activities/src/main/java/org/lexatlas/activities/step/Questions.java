package org.lexatlas.activities.step;

import java.util.Optional;
import org.lexatlas.activities.provider.Providers;
import org.lexatlas.activities.provider.ResearchProvider;
import org.lexatlas.activities.provider.ResearchQuestion;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.domain.run.AttemptInputs;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.jurisdiction.JurisdictionStore;
import org.lexatlas.store.run.AttemptStore;
import org.lexatlas.store.topic.TopicStore;
import org.lexatlas.workflows.run.StepTask;

/** Turns a task into the question that a provider is asked. */
final class Questions {

  private final Providers providers;
  private final JurisdictionStore jurisdictions;
  private final TopicStore topics;

  Questions(Providers providers, JurisdictionStore jurisdictions, TopicStore topics) {
    this.providers = providers;
    this.jurisdictions = jurisdictions;
    this.topics = topics;
  }

  AttemptStore.Claim claim(StepTask task, int tryNumber) {
    return new AttemptStore.Claim(task.state(), task.attempt(), providerId(task), null, tryNumber);
  }

  StepContext context(StepTask task) {
    RunSpec run = task.state().spec();
    ResearchProvider provider =
        providers
            .find(providerId(task))
            .orElseThrow(
                () ->
                    new BadInput(
                        "provider: %s is not one of %s"
                            .formatted(providerId(task), providers.ids())));
    Jurisdiction jurisdiction =
        jurisdictions
            .find(run.country())
            .orElseThrow(() -> new BadInput("country: " + run.country() + " is unknown"));
    Topic topic =
        topics
            .find(run.topic())
            .orElseThrow(() -> new BadInput("topic: " + run.topic() + " is unknown"));
    AttemptInputs inputs = task.attempt().plan().inputs();
    var question =
        new ResearchQuestion(
            jurisdiction,
            topic,
            run.asOf(),
            inputs.model(),
            Optional.ofNullable(inputs.instructions()).orElse(run.instructions()));
    return new StepContext(run, task.attempt(), provider, question);
  }

  private static String providerId(StepTask task) {
    String other = task.attempt().plan().inputs().provider();
    return other == null ? task.state().spec().provider() : other;
  }
}
