package org.lexatlas.api.web;

import org.jspecify.annotations.Nullable;

/**
 * Where one is in a list that is shown page by page.
 *
 * @param words how many there are, and how many of them are shown
 * @param first path to the first page; null on it
 * @param next path to the next page; null on the last one
 */
public record Pager(String words, @Nullable String first, @Nullable String next) {

  /** Beyond so many a total is told as "more than": counting on costs what it does not tell. */
  public static final int COUNTED = 10_000;

  /** A page of a list whose entries were counted up to {@link #COUNTED}. */
  public static Pager of(
      String things, int shown, long total, @Nullable String first, @Nullable String next) {
    String all = total > COUNTED ? "more than %,d".formatted(COUNTED) : "%,d".formatted(total);
    return new Pager("%d of %s %s".formatted(shown, all, things), first, next);
  }
}
