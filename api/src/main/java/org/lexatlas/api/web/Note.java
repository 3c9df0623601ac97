package org.lexatlas.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lexatlas.api.security.Cookies;

/** One line for the page that comes after a form: what became of it. */
public record Note(String tone, String icon, String words) {

  private static final int MAX = 3500; // as encoded: a cookie holds about 4000 bytes

  /** Says on the next page that something was done. */
  public static void done(HttpServletRequest request, HttpServletResponse response, String words) {
    leave(request, response, "good", words);
  }

  /** Says on the next page that something was not done. */
  public static void refused(
      HttpServletRequest request, HttpServletResponse response, String words) {
    leave(request, response, "bad", words);
  }

  private static void leave(
      HttpServletRequest request, HttpServletResponse response, String tone, String words) {
    Cookies.NOTE.write(request, response, tone + " " + cut(words));
  }

  /** As much of it as a cookie holds. */
  static String cut(String words) {
    if (encoded(words) <= MAX) {
      return words;
    }
    int length = 0;
    int end = 0;
    while (end < words.length()) {
      int point = words.codePointAt(end);
      length += encoded(Character.toString(point));
      if (length > MAX) {
        break;
      }
      end += Character.charCount(point);
    }
    return words.substring(0, end) + "...";
  }

  private static int encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).length();
  }

  static Optional<Note> waiting(HttpServletRequest request) {
    return Cookies.NOTE
        .read(request)
        .filter(text -> text.startsWith("good ") || text.startsWith("bad "))
        .map(
            text ->
                text.startsWith("good ")
                    ? new Note("good", "completed", text.substring(5))
                    : new Note("bad", "failed", text.substring(4)));
  }
}
