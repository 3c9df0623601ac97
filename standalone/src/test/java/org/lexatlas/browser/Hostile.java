package org.lexatlas.browser;

import java.util.List;

/** Texts that try to become more than text. */
final class Hostile {

  static final String ADDRESS = "javascript:alert('link')//";

  /** HTML, Markdown and template syntax, all in one. */
  static final String TEXT =
      "<script>alert('text')</script><img src=x onerror=alert('image')>"
          + "[a link](javascript:alert('markdown')) ![](http://127.0.0.1:1/pixel.png)"
          + " <a href='javascript:alert(1)' style='position:fixed'>x</a> ${7*7} [[${7*7}]]"
          + " \"onmouseover=\"alert('attribute')";

  static final List<String> FIELDS =
      List.of(
          TEXT,
          "</textarea><script>alert('area')</script>",
          "</script><script>alert('close')</script>",
          "';alert('quote');//",
          "\u202Eright to left",
          "{{constructor.constructor('alert(1)')()}}");

  private Hostile() {}
}
