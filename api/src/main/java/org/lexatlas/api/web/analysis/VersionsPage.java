package org.lexatlas.api.web.analysis;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.analysis.VersionOrders;
import org.lexatlas.api.page.PageToken;
import org.lexatlas.api.web.Address;
import org.lexatlas.api.web.Badge;
import org.lexatlas.api.web.Moment;
import org.lexatlas.api.web.Pager;
import org.lexatlas.api.web.world.StatusKeys;
import org.lexatlas.store.analysis.AnalysisRow;
import org.lexatlas.store.analysis.Stage;
import org.lexatlas.store.analysis.VersionCommandRow;
import org.lexatlas.store.analysis.VersionCommands;
import org.lexatlas.store.analysis.VersionList;
import org.lexatlas.store.analysis.VersionSummary;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All versions of an analysis, and what people asked of them. */
@Hidden
@Controller
final class VersionsPage {

  private static final int SIZE = 50;
  private static final int ORDERS = 20;
  private static final String LIST = "console-versions";

  private final AnalysisReading reading;
  private final VersionList versions;
  private final VersionCommands commands;
  private final VersionOrders orders;

  VersionsPage(
      AnalysisReading reading,
      VersionList versions,
      VersionCommands commands,
      VersionOrders orders) {
    this.reading = reading;
    this.versions = versions;
    this.commands = commands;
    this.orders = orders;
  }

  /** One version of the list. */
  record Line(
      VersionSummary version,
      Badge stage,
      StatusKeys.StatusKey status,
      @Nullable Moment created,
      @Nullable Moment published,
      List<VersionCommandForm> commands) {}

  /** One order of the audit log. */
  record Order(VersionCommandRow row, String words, @Nullable Moment at) {}

  @GetMapping("/analyses/{country}/{topic}/versions")
  String versions(
      @PathVariable String country,
      @PathVariable String topic,
      @RequestParam(required = false) @Nullable String page,
      Model model) {
    AnalysisRow analysis = reading.known(country, topic);
    int before =
        PageToken.read(LIST, page, keys -> Integer.parseInt(keys[0])).orElse(Integer.MAX_VALUE);
    List<VersionSummary> found = versions.list(analysis.id(), before, SIZE + 1);
    boolean more = found.size() > SIZE;
    List<VersionSummary> shown = more ? found.subList(0, SIZE) : found;
    StatusKeys keys = StatusKeys.of(reading.topic(topic));
    Address here = Address.of("/analyses/%s/%s/versions".formatted(country, topic));
    model.addAttribute("heading", reading.title(analysis));
    model.addAttribute("path", "/analyses/%s/%s".formatted(country, topic));
    model.addAttribute("lines", shown.stream().map(row -> line(row, keys)).toList());
    model.addAttribute("numbers", shown.stream().map(VersionSummary::number).toList());
    model.addAttribute(
        "orders",
        commands.ofAnalysis(analysis.id(), Long.MAX_VALUE, ORDERS).stream()
            .map(VersionsPage::order)
            .toList());
    model.addAttribute(
        "pager",
        Pager.of(
            "versions",
            shown.size(),
            analysis.lastVersion(),
            page == null ? null : here.toString(),
            more
                ? here.with("page", PageToken.of(LIST, shown.getLast().number())).toString()
                : null));
    return "analysis/versions";
  }

  private Line line(VersionSummary row, StatusKeys keys) {
    boolean reviewed =
        row.stage().equals(Stage.IN_REVIEW.name())
            && orders.reviewingRun(row.runId(), row.number()) != null;
    return new Line(
        row,
        Badge.of(Stage.valueOf(row.stage())),
        keys.key(row.status()),
        Moment.of(row.createdAt()),
        Moment.of(row.publishedAt()),
        VersionCommandForm.possible(row.stage(), reviewed));
  }

  private static Order order(VersionCommandRow row) {
    String asked = row.type().name().toLowerCase(java.util.Locale.ROOT);
    Integer made = row.made();
    String end =
        row.accepted()
            ? made == null ? "done" : "made version " + made
            : "refused: " + VersionCommandForm.refusal(row);
    return new Order(
        row, "%s version %d, %s".formatted(asked, row.version(), end), Moment.of(row.receivedAt()));
  }
}
