package org.lexatlas.api.page;

import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.Problem;

/** How many entries a page holds. */
public final class PageSize {

  public static final int DEFAULT = 50;
  public static final int MAX = 500;

  private PageSize() {}

  public static int of(@Nullable Integer asked) {
    int size = asked == null ? DEFAULT : asked;
    if (size < 1 || size > MAX) {
      throw Problem.invalid("pageSize", "must be from 1 to " + MAX);
    }
    return size;
  }
}
