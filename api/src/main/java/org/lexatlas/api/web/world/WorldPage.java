package org.lexatlas.api.web.world;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.web.Address;
import org.lexatlas.api.web.Names;
import org.lexatlas.domain.analysis.Freshness;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.topic.TopicStore;
import org.lexatlas.store.world.WorldStore;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A topic over the world. */
@Hidden
@Controller
final class WorldPage {

  private static final List<Integer> WINDOWS = List.of(7, 30, 90);
  private static final int USUAL_WINDOW = 30;

  private final WorldStore world;
  private final TopicStore topics;
  private final Names names;
  private final Clock clock;

  WorldPage(WorldStore world, TopicStore topics, Names names, Clock clock) {
    this.world = world;
    this.topics = topics;
    this.names = names;
    this.clock = clock;
  }

  /** A choice that is a link. */
  record Choice(String words, String link, boolean chosen) {}

  /** A column that the table can be ordered by; {@code order} as {@code aria-sort} has it. */
  record Column(String title, String link, @Nullable String order) {}

  /** Leads to the topic that was chosen, or to the first one. */
  @GetMapping("/world")
  String choose(@RequestParam(required = false) @Nullable String topic) {
    Topic chosen =
        names.topics().stream()
            .filter(known -> topic == null || topic.isBlank() || known.id().equals(topic))
            .findFirst()
            .orElseThrow(() -> Problem.notFound("topic: there is no such topic"));
    return "redirect:/world/" + chosen.id();
  }

  @GetMapping("/world/{topic}")
  String world(
      @PathVariable String topic,
      @RequestParam(required = false) @Nullable Integer days,
      @RequestParam(required = false) @Nullable String sort,
      @RequestParam(required = false) @Nullable String dir,
      Model model) {
    Topic asked =
        topics.find(topic).orElseThrow(() -> Problem.notFound("There is no topic " + topic));
    LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    int window = days == null || !WINDOWS.contains(days) ? USUAL_WINDOW : days;
    WorldSort by = WorldSort.read(sort);
    boolean descending = "desc".equals(dir);
    List<Jurisdiction> places = names.jurisdictions();
    var view = WorldView.of(asked, places, world.standings(topic), today);
    Map<String, String> called =
        places.stream().collect(Collectors.toMap(Jurisdiction::code, Jurisdiction::name));
    Address here =
        Address.of("/world/" + topic)
            .with("days", days)
            .with("sort", sort)
            .with("dir", descending ? "desc" : null);
    model.addAttribute("view", view);
    model.addAttribute("rows", by.sorted(view.rows(), descending));
    model.addAttribute("columns", columns(here, by, descending));
    model.addAttribute(
        "changes", ChangeRow.of(asked, world.changes(topic, today.minusDays(window)), called));
    model.addAttribute("window", window);
    model.addAttribute(
        "windows",
        WINDOWS.stream()
            .map(n -> new Choice(n + " days", here.with("days", n) + "#changes", n == window))
            .toList());
    model.addAttribute("freshDays", Freshness.FRESH_DAYS);
    model.addAttribute("topics", names.topics());
    return "world/world";
  }

  private static List<Column> columns(Address here, WorldSort by, boolean descending) {
    return Arrays.stream(WorldSort.values())
        .map(
            sort -> {
              boolean chosen = sort == by;
              String next = chosen && !descending ? "desc" : null;
              String link = here.with("sort", sort.word()).with("dir", next) + "#table";
              String order = descending ? "descending" : "ascending";
              return new Column(sort.title(), link, chosen ? order : null);
            })
        .toList();
  }
}
