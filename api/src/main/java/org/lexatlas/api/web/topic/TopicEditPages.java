package org.lexatlas.api.web.topic;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.security.Actor;
import org.lexatlas.api.topic.TopicCommands;
import org.lexatlas.api.web.Note;
import org.lexatlas.api.web.Typed;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.topic.TopicStore;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The forms that add a topic and make a new version of one. Buttons beside the statuses send the
 * form back with a row moved, removed or added, and save nothing.
 */
@Hidden
@Controller
final class TopicEditPages {

  private final TopicStore topics;
  private final TopicCommands commands;

  TopicEditPages(TopicStore topics, TopicCommands commands) {
    this.topics = topics;
    this.commands = commands;
  }

  @GetMapping("/topics/new")
  String fresh(Model model) {
    var form = new TopicForm("", "", "", java.util.List.of());
    return page(form, Typed.nothing(), null, model);
  }

  @GetMapping("/topics/{id}/edit")
  String edit(@PathVariable String id, Model model) {
    Topic topic = known(id);
    var typed = Typed.nothing().withDefault("version", String.valueOf(topic.version()));
    return page(TopicForm.of(topic), typed, topic, model);
  }

  @PostMapping("/topics/new")
  String add(HttpServletRequest request, HttpServletResponse response, Model model) {
    Typed typed = Typed.of(request.getParameterMap());
    TopicForm form = TopicForm.of(typed);
    String button = typed.given("rows");
    if (button != null) {
      return page(form.changed(button), typed, null, model);
    }
    try {
      Topic added =
          commands.add(form.topic(form.id().strip(), 1), typed.given("reason"), Actor.of(request));
      Note.done(request, response, "Topic %s was added".formatted(added.id()));
      return "redirect:/topics/" + added.id();
    } catch (Problem refusal) {
      response.setStatus(refusal.getStatusCode().value());
      return page(form.tidy(), typed.refusedWith(refusal), null, model);
    }
  }

  @PostMapping("/topics/{id}/edit")
  String revise(
      @PathVariable String id,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Topic topic = known(id);
    Typed typed = Typed.of(request.getParameterMap());
    TopicForm form = TopicForm.of(typed);
    String button = typed.given("rows");
    if (button != null) {
      return page(form.changed(button), typed, topic, model);
    }
    try {
      String read = typed.value("version");
      int version = read.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(read) : 0;
      Topic revised =
          commands.revise(form.topic(id, version + 1), typed.given("reason"), Actor.of(request));
      Note.done(request, response, "Version %d of %s is in force".formatted(revised.version(), id));
      return "redirect:/topics/" + id;
    } catch (Problem refusal) {
      response.setStatus(refusal.getStatusCode().value());
      boolean moved = refusal.getStatusCode().isSameCodeAs(HttpStatus.PRECONDITION_FAILED);
      model.addAttribute("moved", moved); // whoever has seen that may save on top of it
      return page(form.tidy(), typed.refusedWith(refusal), moved ? known(id) : topic, model);
    }
  }

  private Topic known(String id) {
    return topics.find(id).orElseThrow(() -> Problem.notFound("There is no topic " + id));
  }

  /** The form; {@code topic} is null for a new one. */
  private static String page(TopicForm form, Typed typed, @Nullable Topic topic, Model model) {
    model.addAttribute("form", typed);
    model.addAttribute("edited", form.withRoom());
    model.addAttribute("topic", topic);
    model.addAttribute("action", topic == null ? "/topics/new" : "/topics/" + topic.id() + "/edit");
    return "topic/form";
  }
}
