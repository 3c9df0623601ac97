package org.lexatlas.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.lexatlas.api.security.Cookies;

/** One line for the page that comes after a form: what became of it. */
public record Note(String tone, String icon, String words) {

  private static final int MAX = 600; // a cookie holds about 4000 bytes, and words are encoded

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
    String cut = words.length() > MAX ? words.substring(0, MAX) + "..." : words;
    Cookies.NOTE.write(request, response, tone + " " + cut);
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
