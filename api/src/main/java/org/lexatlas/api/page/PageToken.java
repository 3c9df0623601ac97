package org.lexatlas.api.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.Problem;

/** A place in a list, opaque to whoever carries it. */
public final class PageToken {

  private static final String SEPARATOR = " ";

  private PageToken() {}

  /**
   * Makes a token.
   *
   * @param list the list that the place is in
   * @param keys the row's keys; none may contain a space
   */
  public static String of(String list, Object... keys) {
    String text =
        list
            + SEPARATOR
            + Arrays.stream(keys).map(String::valueOf).collect(Collectors.joining(SEPARATOR));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a token that {@link #of} made for the same list; empty when none was given.
   *
   * @param keys makes the place out of the keys, and throws whatever it likes when it cannot
   * @throws Problem when this is no token of the list
   */
  public static <T> Optional<T> read(
      String list, @Nullable String token, Function<String[], T> keys) {
    if (token == null || token.isEmpty()) {
      return Optional.empty();
    }
    try {
      String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
      if (text.startsWith(list + SEPARATOR)) {
        return Optional.of(keys.apply(text.substring(list.length() + 1).split(SEPARATOR, -1)));
      }
    } catch (RuntimeException garbage) {
      // told below, like a token of another list
    }
    throw Problem.invalid(
        "pageToken", "is not a token of this list: leave it out, or give a nextPageToken of it");
  }
}
