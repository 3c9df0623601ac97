package org.lexatlas.api.topic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.FieldFault;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.problem.ProblemKind;
import org.lexatlas.api.security.Actor;
import org.lexatlas.api.security.Role;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.domain.topic.TopicCheck;
import org.lexatlas.store.topic.TopicEdits;
import org.lexatlas.store.topic.TopicStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Adds and edits topics, for the API and for the pages. Whatever is refused changes nothing. */
@Component
public final class TopicCommands {

  private static final Logger LOG = LoggerFactory.getLogger(TopicCommands.class);
  private static final int MAX_REASON = 4000;

  private final TopicStore topics;
  private final TopicEdits edits;
  private final ApplicationEventPublisher publisher;

  TopicCommands(TopicStore topics, TopicEdits edits, ApplicationEventPublisher publisher) {
    this.topics = topics;
    this.edits = edits;
    this.publisher = publisher;
  }

  /**
   * Adds a topic as its version 1.
   *
   * @throws Problem naming the faulty fields, or that the id is taken
   */
  public Topic add(Topic topic, @Nullable String reason, Actor actor) {
    mayEdit(actor);
    check(topic, reason);
    if (!edits.add(new TopicEdits.Edit(topic, actor.name(), reason))) {
      throw Problem.of(
          ProblemKind.TOPIC_EXISTS,
          "id: there is a topic %s already; edit it".formatted(topic.id()));
    }
    publisher.publishEvent(new TopicsChanged());
    LOG.info("Topic {} added by {}", topic.id(), actor.name());
    return topic;
  }

  /**
   * Makes a new version of a topic.
   *
   * @param topic with the version that was read plus one
   * @throws Problem naming the faulty fields, that there is no such topic, or that another version
   *     came first
   */
  public Topic revise(Topic topic, @Nullable String reason, Actor actor) {
    mayEdit(actor);
    Topic now = topics.find(topic.id()).orElseThrow(TopicCommands::unknown);
    check(topic, reason);
    if (!edits.revise(new TopicEdits.Edit(topic, actor.name(), reason))) {
      int version = topics.find(topic.id()).map(Topic::version).orElse(now.version());
      throw Problem.of(
          ProblemKind.PRECONDITION_FAILED,
          "The topic is at version %d by now, and you looked at version %d. Look at it again."
              .formatted(version, topic.version() - 1));
    }
    publisher.publishEvent(new TopicsChanged());
    LOG.info("Topic {} edited to version {} by {}", topic.id(), topic.version(), actor.name());
    return topic;
  }

  static Problem unknown() {
    return Problem.notFound("id: there is no such topic; GET /api/v1/topics");
  }

  private static void mayEdit(Actor actor) {
    if (actor.role().compareTo(Role.ADMIN) < 0) {
      throw Problem.of(
          ProblemKind.FORBIDDEN,
          "Topics need the role ADMIN; %s has %s".formatted(actor.name(), actor.role()));
    }
  }

  private static void check(Topic topic, @Nullable String reason) {
    List<FieldFault> faults =
        new java.util.ArrayList<>(
            TopicCheck.faults(topic).stream()
                .map(fault -> new FieldFault(fault.field(), fault.message()))
                .toList());
    if (reason != null && (reason.length() > MAX_REASON || reason.indexOf('\0') >= 0)) {
      faults.add(
          new FieldFault(
              "reason", "must be at most %d characters without NUL".formatted(MAX_REASON)));
    }
    if (!faults.isEmpty()) {
      throw Problem.invalid(faults);
    }
  }
}
