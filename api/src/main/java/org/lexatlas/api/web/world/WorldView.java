package org.lexatlas.api.web.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Freshness;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.world.Standing;

/** A topic over all jurisdictions, ready to be shown. */
record WorldView(
    Topic topic,
    List<Entry> legend,
    List<TileMap.Block> blocks,
    List<WorldRow> rows,
    Coverage coverage) {

  /** A status with how many jurisdictions have it. */
  record Entry(StatusKeys.StatusKey key, int count) {}

  /** How many jurisdictions are fresh, ageing or were never researched. */
  record Coverage(int fresh, int ageing, int never) {

    public int all() {
      return fresh + ageing + never;
    }

    static Coverage of(List<WorldRow> rows) {
      var counts = new EnumMap<Freshness, Integer>(Freshness.class);
      rows.forEach(row -> counts.merge(row.freshness(), 1, Integer::sum));
      return new Coverage(
          counts.getOrDefault(Freshness.FRESH, 0),
          counts.getOrDefault(Freshness.AGEING, 0),
          counts.getOrDefault(Freshness.NEVER, 0));
    }
  }

  /** Whether any answer is invented. */
  public boolean simulated() {
    return rows.stream().anyMatch(WorldRow::simulated);
  }

  static WorldView of(
      Topic topic, List<Jurisdiction> places, List<Standing> standings, LocalDate today) {
    Map<String, Standing> byCountry =
        standings.stream().collect(Collectors.toMap(Standing::country, Function.identity()));
    StatusKeys keys = StatusKeys.of(topic);
    List<StatusKeys.StatusKey> legend = keys.all();
    var rows = new ArrayList<WorldRow>();
    for (Jurisdiction place : places) {
      rows.add(row(place, byCountry.get(place.code()), keys, legend, today));
    }
    return new WorldView(
        topic,
        legend.stream().map(key -> new Entry(key, count(rows, key))).toList(),
        TileMap.of(rows.stream().map(row -> face(row, topic)).toList()),
        List.copyOf(rows),
        Coverage.of(rows));
  }

  private static WorldRow row(
      Jurisdiction place,
      @Nullable Standing standing,
      StatusKeys keys,
      List<StatusKeys.StatusKey> legend,
      LocalDate today) {
    Standing live = standing == null || standing.liveVersion() == null ? null : standing;
    StatusKeys.StatusKey key = keys.key(live == null ? null : live.status());
    int rank = legend.indexOf(key);
    return new WorldRow(
        place,
        key,
        rank < 0 ? legend.size() - 2 : rank, // an older word stands before the unresearched
        live == null ? null : live.verifiedAsOf(),
        live == null ? null : live.changedOn(),
        Freshness.of(live == null ? null : live.verifiedAsOf(), today),
        standing == null ? null : standing.review(),
        live != null && live.simulated());
  }

  private static int count(List<WorldRow> rows, StatusKeys.StatusKey key) {
    return (int) rows.stream().filter(row -> row.key().equals(key)).count();
  }

  private static TileMap.Face face(WorldRow row, Topic topic) {
    return new TileMap.Face(
        row.place(),
        row.key().letters(),
        "tone-"
            + row.key().tone()
            + (row.freshness() == Freshness.AGEING ? " ageing" : "")
            + (row.simulated() ? " simulated" : "")
            + (row.place().kind() == Jurisdiction.Kind.COUNTRY ? "" : " lesser"),
        "/analyses/%s/%s".formatted(row.place().code(), topic.id()),
        row.words());
  }
}
