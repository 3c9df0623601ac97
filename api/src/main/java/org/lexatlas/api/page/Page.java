package org.lexatlas.api.page;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list. */
public record Page<T>(
    @Schema(description = "The entries, in the order of the list") List<T> items,
    @Schema(description = "Give it as `pageToken` to get the next page; null on the last one")
        @Nullable String nextPageToken) {

  /** A list that needs no pages. */
  public static <T> Page<T> whole(List<T> items) {
    return new Page<>(items, null);
  }

  /**
   * A page out of what a store found when asked for one row more than the page holds.
   *
   * @param token the place of a row, as a token
   */
  public static <R, T> Page<T> of(
      List<R> found, int size, Function<R, T> shape, Function<R, String> token) {
    List<R> rows = found.size() > size ? found.subList(0, size) : found;
    String next = found.size() > size ? token.apply(rows.getLast()) : null;
    return new Page<>(rows.stream().map(shape).toList(), next);
  }
}
