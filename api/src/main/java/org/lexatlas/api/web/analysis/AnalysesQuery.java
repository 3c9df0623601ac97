package org.lexatlas.api.web.analysis;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.page.PageToken;
import org.lexatlas.api.problem.GivenText;
import org.lexatlas.api.web.Address;
import org.lexatlas.domain.analysis.Freshness;
import org.lexatlas.store.analysis.AnalysisFilter;
import org.lexatlas.store.analysis.AnalysisList;
import org.lexatlas.store.analysis.AnalysisSummary;

/** The whole state of the list of analyses, as it stands in the address. */
record AnalysesQuery(
    @Nullable String country,
    @Nullable String topic,
    @Nullable String status,
    @Nullable String stage,
    @Nullable String text,
    @Nullable String stale,
    @Nullable String sort,
    @Nullable String page) {

  static final Map<String, String> STAGES = stages();

  private static final String LIST = "console-analyses";
  private static final LocalDate NEVER = LocalDate.of(1, 1, 1);

  AnalysisFilter filter(LocalDate today) {
    return new AnalysisFilter(
        GivenText.given("country", country),
        GivenText.given("topic", topic),
        GivenText.given("status", status),
        stage == null || !STAGES.containsKey(stage) ? null : stage,
        GivenText.given("text", text),
        stale == null || stale.isBlank() ? null : today.minusDays(Freshness.FRESH_DAYS));
  }

  AnalysisList.Order order() {
    return "changed".equals(sort) ? AnalysisList.Order.CHANGED : AnalysisList.Order.COUNTRY;
  }

  /** The last line of the page before; only what the list is ordered by is filled in. */
  Optional<AnalysisSummary> after() {
    return PageToken.read(
        LIST,
        page == null || page.isBlank() ? null : page,
        keys ->
            new AnalysisSummary(
                Long.parseLong(keys[0]),
                keys[1],
                keys[2],
                null,
                LocalDate.parse(keys[3]),
                0,
                null,
                null,
                null,
                null,
                false));
  }

  static String token(AnalysisSummary last) {
    return PageToken.of(
        LIST,
        last.id(),
        last.country(),
        last.topic(),
        last.changedOn() == null ? NEVER : last.changedOn());
  }

  /** The first page of this list. */
  Address address() {
    return Address.of("/analyses")
        .with("country", country)
        .with("topic", topic)
        .with("status", status)
        .with("stage", stage)
        .with("text", text)
        .with("stale", stale)
        .with("sort", sort);
  }

  private static Map<String, String> stages() {
    var stages = new LinkedHashMap<String, String>();
    stages.put("LIVE", "Live");
    stages.put("IN_REVIEW", "A version is in review");
    stages.put("DRAFT", "Only drafts");
    stages.put("WITHDRAWN", "Withdrawn");
    stages.put("NONE", "No version yet");
    return stages;
  }
}
