package org.lexatlas.api.web.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
    List<TileBlock> blocks,
    List<WorldRow> rows,
    Coverage coverage) {

  /** A status with how many jurisdictions have it. */
  record Entry(StatusKeys.StatusKey key, int count) {}

  /** A continent of tiles, in reading order. */
  record TileBlock(String id, String title, List<Tile> tiles) {}

  /** A jurisdiction on the map; row and column are 0 where the map has no place for it. */
  record Tile(WorldRow row, int line, int column) {}

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
        blocks(rows),
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

  private static List<TileBlock> blocks(List<WorldRow> rows) {
    Map<TileGrid.Block, List<Tile>> tiles = new EnumMap<>(TileGrid.Block.class);
    for (WorldRow row : rows) {
      TileGrid.Spot spot = TileGrid.spots().get(row.place().code());
      TileGrid.Block block =
          spot == null ? TileGrid.Block.ofRegion(row.place().region()) : spot.block();
      tiles
          .computeIfAbsent(block, b -> new ArrayList<>())
          .add(new Tile(row, spot == null ? 0 : spot.row(), spot == null ? 0 : spot.column()));
    }
    Comparator<Tile> reading =
        Comparator.comparing((Tile tile) -> tile.line() == 0)
            .thenComparingInt(Tile::line)
            .thenComparingInt(Tile::column);
    return Arrays.stream(TileGrid.Block.values())
        .filter(tiles::containsKey)
        .map(
            block ->
                new TileBlock(
                    block.name().toLowerCase(java.util.Locale.ROOT),
                    block.title(),
                    tiles.getOrDefault(block, List.of()).stream().sorted(reading).toList()))
        .toList();
  }
}
