package org.lexatlas.api.page;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A list whose rows have numbers, and which goes on behind the last one of a page.
 *
 * @param name what its tokens say that they are of
 */
public record NumberedList(String name) {

  /** The row that the page follows; {@code none} for the first page. */
  public long behind(@Nullable String pageToken, long none) {
    return PageToken.read(name, pageToken, keys -> Long.parseLong(keys[0])).orElse(none);
  }

  /** The same where numbers are small. */
  public int behind(@Nullable String pageToken, int none) {
    return PageToken.read(name, pageToken, keys -> Integer.parseInt(keys[0])).orElse(none);
  }

  /** A page out of what a store found when asked for one row more than the page holds. */
  public <R, T> Page<T> page(
      List<R> found, int size, Function<R, T> shape, ToLongFunction<R> number) {
    return Page.of(found, size, shape, row -> PageToken.of(name, number.applyAsLong(row)));
  }
}
