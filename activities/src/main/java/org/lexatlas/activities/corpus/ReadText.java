package org.lexatlas.activities.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a format's reader takes out of a file.
 *
 * @param header the file's own YAML header, null when it has none
 * @param text the document's text, lines ended by {@code \n}
 * @param title the title that the format itself carries, such as HTML's; likewise {@code url},
 *     {@code date} and {@code language}: used where the header is silent
 * @param remarks what was guessed on the way
 */
record ReadText(
    @Nullable String header,
    String text,
    @Nullable String title,
    @Nullable String url,
    @Nullable String date,
    @Nullable String language,
    List<String> remarks) {

  static ReadText plain(@Nullable String header, String text, List<String> remarks) {
    return new ReadText(header, text, null, null, null, null, remarks);
  }
}
