package org.lexatlas.api.topic;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.lexatlas.api.page.Page;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.topic.TopicStore;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The questions that can be asked. */
@Tag(name = "Reference data", description = "What can be asked, and of which places")
@RestController
@RequestMapping(path = "/api/v1/topics", produces = MediaType.APPLICATION_JSON_VALUE)
final class TopicController {

  private final TopicStore topics;

  TopicController(TopicStore topics) {
    this.topics = topics;
  }

  @Operation(
      summary = "List topics",
      description = "The newest version of each, with its ordered status vocabulary.")
  @GetMapping
  Page<Topic> list() {
    return Page.whole(topics.all());
  }

  @Operation(summary = "Get a topic", description = "Its newest version.")
  @GetMapping("/{id}")
  Topic get(@Parameter(description = "The topic's id") @PathVariable String id) {
    return (id.indexOf('\0') >= 0 ? java.util.Optional.<Topic>empty() : topics.find(id))
        .orElseThrow(() -> Problem.notFound("id: there is no such topic; GET /api/v1/topics"));
  }
}
