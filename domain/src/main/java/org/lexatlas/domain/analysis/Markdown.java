package org.lexatlas.domain.analysis;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Texts of others put into Markdown so that they stay text. */
final class Markdown {

  private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_{}\\[\\]<>#|!~])");
  private static final Pattern LIST = Pattern.compile("^(\\s*)([-+]|\\d+[.)])(\\s)");
  private static final Pattern UNSAFE = Pattern.compile("[\\s()<>]");

  private Markdown() {}

  /** One line of text without any effect of its signs. */
  static String text(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    String escaped = SPECIAL.matcher(line).replaceAll("\\\\$1");
    return LIST.matcher(escaped).replaceFirst("$1\\\\$2$3");
  }

  /** A link; the bare title where the address is not one of the web. */
  static String link(String title, String url) {
    boolean web = url.startsWith("https://") || url.startsWith("http://");
    return web
        ? "[%s](%s)".formatted(text(title), UNSAFE.matcher(url).replaceAll(Markdown::percent))
        : text(title);
  }

  private static String percent(MatchResult sign) {
    return "%%%02X".formatted((int) sign.group().charAt(0));
  }
}
