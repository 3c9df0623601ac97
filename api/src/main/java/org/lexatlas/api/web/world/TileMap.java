package org.lexatlas.api.web.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.jurisdiction.Jurisdiction;

/** The world as tiles, one for each jurisdiction near where it lies, whatever they show of it. */
public final class TileMap {

  private static final Comparator<Tile> READING =
      Comparator.comparing((Tile tile) -> tile.line() == 0)
          .thenComparingInt(Tile::line)
          .thenComparingInt(Tile::column);

  private TileMap() {}

  /**
   * What is shown of a jurisdiction.
   *
   * @param letters what tells it apart without colour
   * @param look CSS classes
   * @param href where the tile leads; null for nowhere
   * @param words all that it says, for who cannot see it
   */
  public record Face(
      Jurisdiction place, String letters, String look, @Nullable String href, String words) {}

  /** A continent of tiles, in reading order. */
  public record Block(String id, String title, List<Tile> tiles) {}

  /** A tile; row and column are 0 where the map has no place for it. */
  public record Tile(Face face, int line, int column) {

    /** The code as it fits on a tile: a zone by its own part. */
    public String label() {
      String code = face.place().code();
      int zone = code.indexOf('-');
      return zone < 0 ? code : code.substring(zone + 1);
    }

    /** CSS classes of where it stands. */
    public String spot() {
      return line == 0 ? "unplaced" : "r" + line + " c" + column;
    }
  }

  /** The blocks that have a tile. */
  public static List<Block> of(List<Face> faces) {
    Map<TileGrid.Block, List<Tile>> tiles = new EnumMap<>(TileGrid.Block.class);
    for (Face face : faces) {
      TileGrid.Spot spot = TileGrid.spots().get(face.place().code());
      TileGrid.Block block =
          spot == null ? TileGrid.Block.ofRegion(face.place().region()) : spot.block();
      tiles
          .computeIfAbsent(block, b -> new ArrayList<>())
          .add(new Tile(face, spot == null ? 0 : spot.row(), spot == null ? 0 : spot.column()));
    }
    return Arrays.stream(TileGrid.Block.values())
        .filter(tiles::containsKey)
        .map(
            block ->
                new Block(
                    block.name().toLowerCase(Locale.ROOT),
                    block.title(),
                    tiles.getOrDefault(block, List.of()).stream().sorted(READING).toList()))
        .toList();
  }
}
