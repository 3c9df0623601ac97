package org.lexatlas.store.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.Database;

/** Lists of analyses by keyset, and how many there are. Reads no content. Thread-safe. */
public final class AnalysisList {

  private static final LocalDate NEVER = LocalDate.of(1, 1, 1);

  private static final String VERSIONS =
      """
       left join analysis_version live on live.analysis_id = a.id and live.stage = 'LIVE'
      left join analysis_version newest
        on newest.analysis_id = a.id and newest.number = a.last_version
      """;

  private static final String SELECT =
      """
      select a.id, a.country, a.topic, a.verified_as_of, a.changed_on, a.last_version,
        live.number as live_version, coalesce(live.stage, newest.stage) as stage,
        coalesce(live.status, newest.status) as status,
        (select max(number) from analysis_version r
          where r.analysis_id = a.id and r.stage = 'IN_REVIEW') as review,
        coalesce(live.simulated, newest.simulated, false) as simulated
      """;

  /**
   * The words of the text in what stands, or in a name. Unions, so that each part has its index;
   * names as arrays, which the planner takes for the few that they are.
   */
  private static final String TEXT =
      """
      a.id in (
        select analysis_id from analysis_words
          where words @@ websearch_to_tsquery('english', :text)
        union
        select id from analysis where country = any(array(
          select code from jurisdiction where strpos(lower(name), lower(:text)) > 0))
        union
        select id from analysis where topic = any(array(
          select id from topic
          where strpos(lower(title), lower(:text)) > 0 or strpos(lower(id), lower(:text)) > 0)))
      """;

  private final Database database;

  public AnalysisList(Database database) {
    this.database = database;
  }

  /** What a list is ordered by. */
  public enum Order {
    /** By the codes of the jurisdictions, then by topic. */
    COUNTRY,
    /** Those whose facts changed last come first. */
    CHANGED
  }

  /** The analyses that match, at most {@code limit}; {@code after} is null for the first page. */
  public List<AnalysisSummary> list(
      AnalysisFilter filter, Order order, @Nullable AnalysisSummary after, int limit) {
    Map<String, Object> bindings = new LinkedHashMap<>();
    List<String> where = conditions(filter, bindings);
    if (after != null) {
      where.add(beyond(order, after, bindings));
    }
    String by =
        order == Order.COUNTRY
            ? " order by a.country, a.topic"
            : " order by coalesce(a.changed_on, date '0001-01-01') desc, a.id desc";
    bindings.put("limit", limit);
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        ofVersions(filter) ? joinedFirst(where, by) : chosenFirst(where, by))
                    .bindMap(bindings)
                    .mapTo(AnalysisSummary.class)
                    .list());
  }

  private static String joinedFirst(List<String> where, String by) {
    return SELECT + " from analysis a" + VERSIONS + joined(where) + by + " limit :limit";
  }

  /** Looks at the versions of those alone that the page shows. */
  private static String chosenFirst(List<String> where, String by) {
    String page = "select a.* from analysis a" + joined(where) + by + " limit :limit";
    return SELECT + " from (" + page + ") a" + VERSIONS + by;
  }

  /** How many match, counted no further than {@code most}. */
  public int count(AnalysisFilter filter, int most) {
    Map<String, Object> bindings = new LinkedHashMap<>();
    List<String> where = conditions(filter, bindings);
    bindings.put("most", most);
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "select count(*) from (select 1 from analysis a"
                            + (ofVersions(filter) ? VERSIONS : "")
                            + joined(where)
                            + " limit :most) counted")
                    .bindMap(bindings)
                    .mapTo(Integer.class)
                    .one());
  }

  /** Whether the filter asks anything of versions: without, they need not be looked at to count. */
  private static boolean ofVersions(AnalysisFilter filter) {
    return filter.status() != null || filter.stage() != null || filter.verifiedBefore() != null;
  }

  private static String beyond(Order order, AnalysisSummary after, Map<String, Object> bindings) {
    if (order == Order.COUNTRY) {
      bindings.put("afterCountry", after.country());
      bindings.put("afterTopic", after.topic());
      return "(a.country, a.topic) > (:afterCountry, :afterTopic)";
    }
    bindings.put("afterChanged", after.changedOn() == null ? NEVER : after.changedOn());
    bindings.put("afterId", after.id());
    return "(coalesce(a.changed_on, date '0001-01-01'), a.id) < (:afterChanged, :afterId)";
  }

  private static List<String> conditions(AnalysisFilter filter, Map<String, Object> bindings) {
    var where = new ArrayList<String>();
    when(where, bindings, "country", filter.country(), "a.country = :country");
    when(where, bindings, "topic", filter.topic(), "a.topic = :topic");
    when(where, bindings, "status", filter.status(), "live.status = :status");
    when(where, bindings, "text", filter.text(), TEXT);
    when(
        where,
        bindings,
        "verifiedBefore",
        filter.verifiedBefore(),
        "live.number is not null and a.verified_as_of < :verifiedBefore");
    if (filter.stage() != null) {
      where.add(stage(filter.stage(), bindings));
    }
    return where;
  }

  private static String stage(String stage, Map<String, Object> bindings) {
    return switch (stage) {
      case "LIVE" -> "live.number is not null";
      case "NONE" -> "newest.number is null";
      case "IN_REVIEW" ->
          "a.id in (select analysis_id from analysis_version where stage = 'IN_REVIEW')";
      default -> {
        bindings.put("stage", stage);
        yield "live.number is null and newest.stage = :stage";
      }
    };
  }

  private static void when(
      List<String> where,
      Map<String, Object> bindings,
      String name,
      @Nullable Object value,
      String condition) {
    if (value != null) {
      where.add(condition);
      bindings.put(name, value);
    }
  }

  private static String joined(List<String> where) {
    return where.isEmpty() ? "" : " where " + String.join(" and ", where);
  }
}
