package org.lexatlas.api.web.topic;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.web.Moment;
import org.lexatlas.api.web.Names;
import org.lexatlas.api.web.world.StatusKeys;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.topic.TopicEdits;
import org.lexatlas.store.topic.TopicStore;
import org.lexatlas.store.topic.TopicVersion;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The topics, one topic with its history, and the jurisdictions. */
@Hidden
@Controller
final class TopicPages {

  private final TopicStore topics;
  private final TopicEdits edits;
  private final Names names;

  TopicPages(TopicStore topics, TopicEdits edits, Names names) {
    this.topics = topics;
    this.edits = edits;
    this.names = names;
  }

  /** A topic in the list, with its vocabulary. */
  record Listed(Topic topic, List<StatusKeys.StatusKey> statuses) {

    static Listed of(Topic topic) {
      StatusKeys keys = StatusKeys.of(topic);
      return new Listed(
          topic, topic.statuses().stream().map(term -> keys.key(term.name())).toList());
    }
  }

  /** A version of a topic, and where it came from. */
  record Past(TopicVersion version, @Nullable Moment at) {

    public String author() {
      String author = version.author();
      return author == null ? "shipped with the program" : author;
    }
  }

  @GetMapping("/topics")
  String list(Model model) {
    model.addAttribute("topics", topics.all().stream().map(Listed::of).toList());
    return "topic/list";
  }

  @GetMapping("/topics/{id}")
  String topic(@PathVariable String id, Model model) {
    List<TopicVersion> history = edits.history(id);
    if (history.isEmpty()) {
      throw Problem.notFound("There is no topic " + id);
    }
    Topic newest = history.getFirst().topic();
    model.addAttribute("topic", newest);
    model.addAttribute("listed", Listed.of(newest));
    model.addAttribute(
        "history", history.stream().map(v -> new Past(v, Moment.of(v.createdAt()))).toList());
    return "topic/topic";
  }

  @GetMapping("/jurisdictions")
  String jurisdictions(Model model) {
    model.addAttribute("places", names.jurisdictions());
    return "topic/jurisdictions";
  }
}
