package org.lexatlas.api.web.analysis;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.web.Address;
import org.lexatlas.api.web.Badge;
import org.lexatlas.api.web.Names;
import org.lexatlas.api.web.Pager;
import org.lexatlas.api.web.world.StatusKeys;
import org.lexatlas.domain.analysis.Freshness;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.analysis.AnalysisFilter;
import org.lexatlas.store.analysis.AnalysisList;
import org.lexatlas.store.analysis.AnalysisSummary;
import org.lexatlas.store.analysis.Stage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The list of analyses. */
@Hidden
@Controller
final class AnalysesPage {

  private static final int SIZE = 50;

  private final AnalysisList analyses;
  private final Names names;
  private final Clock clock;

  AnalysesPage(AnalysisList analyses, Names names, Clock clock) {
    this.analyses = analyses;
    this.names = names;
    this.clock = clock;
  }

  /** One line of the list. */
  record Line(
      AnalysisSummary summary,
      String path,
      String country,
      String topic,
      StatusKeys.@Nullable StatusKey status,
      @Nullable Badge stage,
      boolean ageing) {}

  @GetMapping("/analyses")
  String list(@ModelAttribute AnalysesQuery query, Model model) {
    LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    AnalysisFilter filter = query.filter(today);
    AnalysisList.Order order = query.order();
    List<AnalysisSummary> found =
        analyses.list(filter, order, query.after().orElse(null), SIZE + 1);
    boolean more = found.size() > SIZE;
    List<AnalysisSummary> shown = more ? found.subList(0, SIZE) : found;
    Map<String, StatusKeys> keys = new HashMap<>();
    model.addAttribute("query", query);
    model.addAttribute("lines", shown.stream().map(row -> line(row, keys, today)).toList());
    model.addAttribute("places", names.jurisdictions());
    model.addAttribute("topics", names.topics());
    model.addAttribute("statuses", statuses(query.topic()));
    model.addAttribute("stages", AnalysesQuery.STAGES);
    Address here = query.address();
    model.addAttribute(
        "pager",
        Pager.of(
            "analyses",
            shown.size(),
            analyses.count(filter, Pager.COUNTED + 1),
            query.page() == null ? null : here.toString(),
            more ? here.with("page", AnalysesQuery.token(shown.getLast())).toString() : null));
    return "analysis/list";
  }

  private Line line(AnalysisSummary row, Map<String, StatusKeys> keys, LocalDate today) {
    Topic topic = names.asked(row.topic());
    StatusKeys known =
        topic == null ? null : keys.computeIfAbsent(row.topic(), id -> StatusKeys.of(topic));
    return new Line(
        row,
        "/analyses/%s/%s".formatted(row.country(), row.topic()),
        names.country(row.country()),
        names.topic(row.topic()),
        known == null || row.status() == null ? null : known.key(row.status()),
        row.stage() == null ? null : Badge.of(Stage.valueOf(row.stage())),
        row.liveVersion() != null && Freshness.of(row.verifiedAsOf(), today) == Freshness.AGEING);
  }

  /** The statuses of the topic that is filtered by; those of all topics without one. */
  private List<String> statuses(@Nullable String topic) {
    return names.topics().stream()
        .filter(asked -> topic == null || topic.isBlank() || asked.id().equals(topic))
        .flatMap(
            asked ->
                java.util.stream.Stream.concat(
                    asked.statuses().stream().map(term -> term.name()),
                    java.util.stream.Stream.of(Topic.UNCLEAR, Topic.NO_INFORMATION)))
        .distinct()
        .toList();
  }
}
