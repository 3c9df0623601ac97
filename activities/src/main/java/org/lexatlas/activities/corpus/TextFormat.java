package org.lexatlas.activities.corpus;

import java.util.regex.Pattern;

/** Markdown and plain text, with a YAML header between two lines of {@code ---} or without one. */
final class TextFormat {

  private static final Pattern HEADER =
      Pattern.compile(
          "\\A\\s*---[ \\t]*\\n(.*?)(?:^|\\n)(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);

  private TextFormat() {}

  static ReadText read(byte[] bytes) {
    DecodedText decoded = DecodedText.of(bytes);
    var header = HEADER.matcher(decoded.text());
    if (!header.lookingAt() || !header.group(1).contains(":")) {
      return ReadText.plain(null, decoded.text(), decoded.remarks());
    }
    return ReadText.plain(
        header.group(1), decoded.text().substring(header.end()), decoded.remarks());
  }
}
