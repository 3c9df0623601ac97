package org.lexatlas.api.web.world;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lexatlas.store.Resource;

/**
 * Where each place stands on the map: blocks of tiles, one a continent, each tile near where its
 * place lies. Computed once from the positions of the time zone database (public domain) and kept
 * as {@code world-tiles.csv}: {@code code,block,row,column}.
 */
final class TileGrid {

  private static final Map<String, Spot> SPOTS = read();

  private TileGrid() {}

  /** A place on the map; rows and columns count from 1. */
  record Spot(String code, Block block, int row, int column) {}

  /** A continent, in reading order. */
  enum Block {
    AMERICAS("Americas"),
    EUROPE("Europe"),
    AFRICA("Africa"),
    ASIA("Asia"),
    OCEANIA("Oceania and Antarctica");

    private final String title;

    Block(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }

    /** The block of a region of the table of jurisdictions. */
    static Block ofRegion(String region) {
      return Arrays.stream(values())
          .filter(block -> block.title.startsWith(region))
          .findFirst()
          .orElse(OCEANIA);
    }
  }

  /** The spots by code. */
  static Map<String, Spot> spots() {
    return SPOTS;
  }

  private static Map<String, Spot> read() {
    List<String> lines = Resource.list("world-tiles.csv");
    return lines.stream()
        .skip(1)
        .map(line -> line.split(","))
        .map(
            f ->
                new Spot(
                    f[0],
                    Block.valueOf(f[1].toUpperCase(java.util.Locale.ROOT)),
                    Integer.parseInt(f[2]),
                    Integer.parseInt(f[3])))
        .collect(Collectors.toUnmodifiableMap(Spot::code, Function.identity()));
  }
}
