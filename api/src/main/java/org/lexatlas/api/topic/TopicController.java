package org.lexatlas.api.topic;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.page.Page;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.problem.ProblemKind;
import org.lexatlas.api.security.Actor;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.topic.TopicStore;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The questions that can be asked: read, added, edited. */
@Tag(name = "Reference data", description = "What can be asked, and of which places")
@RestController
@RequestMapping(path = "/api/v1/topics", produces = MediaType.APPLICATION_JSON_VALUE)
final class TopicController {

  private static final Pattern ETAG = Pattern.compile("\"[1-9][0-9]{0,8}\"");

  private final TopicStore topics;
  private final TopicCommands commands;

  TopicController(TopicStore topics, TopicCommands commands) {
    this.topics = topics;
    this.commands = commands;
  }

  @Operation(
      summary = "List topics",
      description = "The newest version of each, with its ordered status vocabulary.")
  @GetMapping
  Page<Topic> list() {
    return Page.whole(topics.all());
  }

  @Operation(summary = "Get a topic", description = "Its newest version; the ETag is its number.")
  @GetMapping("/{id}")
  ResponseEntity<Topic> get(@Parameter(description = "The topic's id") @PathVariable String id) {
    Topic topic = topics.find(id).orElseThrow(TopicCommands::unknown);
    return answer(ResponseEntity.ok(), topic);
  }

  @Operation(
      summary = "Add a topic",
      description = "As its version 1, asked of every jurisdiction from now on. Needs ADMIN.")
  @ApiResponse(responseCode = "201", description = "The topic")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Topic> add(@RequestBody TopicRequest asked, HttpServletRequest request) {
    Topic topic =
        commands.add(
            asked.topic(TopicRequest.text(asked.id()), 1), asked.reason(), Actor.of(request));
    return answer(ResponseEntity.created(URI.create("/api/v1/topics/" + topic.id())), topic);
  }

  @Operation(
      summary = "Edit a topic",
      description =
          "Makes a new version of its words; analyses keep the version they were written in. From"
              + " then on the program's own files no longer change the topic. Needs ADMIN.")
  @ApiResponse(responseCode = "200", description = "The new version")
  @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Topic> revise(
      @Parameter(description = "The topic's id") @PathVariable String id,
      @Parameter(
              description = "The ETag that was read; 412 when the topic has changed since",
              required = true)
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String ifMatch,
      @RequestBody TopicRequest asked,
      HttpServletRequest request) {
    if (asked.id() != null && !asked.id().equals(id)) {
      throw Problem.invalid("id", "must be %s or left out: ids never change".formatted(id));
    }
    Topic topic = asked.topic(id, version(ifMatch) + 1);
    return answer(ResponseEntity.ok(), commands.revise(topic, asked.reason(), Actor.of(request)));
  }

  private static int version(@Nullable String ifMatch) {
    if (ifMatch == null) {
      throw Problem.of(
          ProblemKind.PRECONDITION_REQUIRED, "If-Match: send the ETag of the topic that was read");
    }
    if (!ETAG.matcher(ifMatch).matches()) {
      throw Problem.invalid("If-Match", "must be the ETag of the topic, such as \"1\"");
    }
    return Integer.parseInt(ifMatch.substring(1, ifMatch.length() - 1));
  }

  private static ResponseEntity<Topic> answer(ResponseEntity.BodyBuilder reply, Topic topic) {
    return reply.eTag(String.valueOf(topic.version())).body(topic);
  }
}
