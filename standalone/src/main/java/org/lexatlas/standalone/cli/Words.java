package org.lexatlas.standalone.cli;

import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Between the words that people type and read, and the API's. */
final class Words {

  private static final int WIDTH = 100;

  /** {@code KZ}, {@code KZ-AIFC}. */
  private static final Pattern CODE = Pattern.compile("\\p{Alpha}{2}(-\\p{Alnum}{2,6})?");

  private Words() {}

  /** {@code base-research} and {@code Base Research} are {@code BASE_RESEARCH}. */
  static String constant(String typed) {
    return typed.strip().replace('-', '_').replace(' ', '_').toUpperCase(Locale.ROOT);
  }

  /** {@code BASE_RESEARCH} is {@code Base Research}. */
  static String title(String constant) {
    var title = new StringBuilder();
    for (var word : constant.split("_", -1)) {
      if (!word.isEmpty()) {
        title.append(title.isEmpty() ? "" : " ").append(word.charAt(0));
        title.append(word.substring(1).toLowerCase(Locale.ROOT));
      }
    }
    return title.toString();
  }

  /** A field as text; empty where it is missing or null. */
  static String text(JsonNode node, String field) {
    var value = node.path(field);
    return value.isNull() || value.isMissingNode() ? "" : value.asString("");
  }

  /** Breaks long lines between words and indents every line; control characters do not pass. */
  static String wrap(String text, String indent) {
    return wrap(text, indent, indent);
  }

  /**
   * As {@link #wrap(String, String)}, with another indent, such as a bullet, for the first line.
   */
  static String wrap(String text, String first, String indent) {
    var wrapped = new StringBuilder();
    for (var paragraph : text.strip().split("\\R", -1)) {
      var line = new StringBuilder(wrapped.isEmpty() ? first : indent);
      for (var word : paragraph.replaceAll("\\p{Cntrl}", " ").split(" +", -1)) {
        if (line.length() > indent.length() && line.length() + word.length() >= WIDTH) {
          wrapped.append(line.toString().stripTrailing()).append('\n');
          line = new StringBuilder(indent);
        }
        line.append(word).append(' ');
      }
      wrapped.append(line.toString().stripTrailing()).append('\n');
    }
    return wrapped.toString().stripTrailing();
  }

  /**
   * The code of a jurisdiction as it is kept: {@code kz} is {@code KZ}. What has not the shape of
   * one stays as it was typed, so that it can be quoted.
   */
  static String code(String typed) {
    String word = typed.strip();
    return CODE.matcher(word).matches() ? word.toUpperCase(Locale.ROOT) : word;
  }

  /** One line of what came from elsewhere: without control characters. */
  static String line(String text) {
    return text.replaceAll("\\p{Cntrl}", " ").strip();
  }
}
