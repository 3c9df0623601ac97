package org.lexatlas.activities.provider.corpus.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.corpus.SourceType;

/**
 * A document as the reader sees it.
 *
 * @param index its place among the documents, from 0: newest first
 * @param sentences in the order of the text
 * @param stretches what of the text was found, in its order
 */
public record SourceText(
    int index,
    String id,
    String title,
    @Nullable String url,
    @Nullable String date,
    SourceType type,
    String language,
    boolean sample,
    List<Sentence> sentences,
    List<Stretch> stretches) {

  public SourceText {
    sentences = List.copyOf(sentences);
    stretches = List.copyOf(stretches);
  }

  /** A part of the text, verbatim, and where it begins. */
  public record Stretch(int offset, String text) {

    int end() {
      return offset + text.length();
    }
  }

  /** The text between two places, verbatim; empty where not all of it was found. */
  Optional<String> between(int from, int to) {
    StringBuilder words = new StringBuilder();
    int at = from;
    for (Stretch stretch : stretches) {
      if (at < to && stretch.offset() <= at && at < stretch.end()) {
        int end = Math.min(to, stretch.end());
        words.append(stretch.text(), at - stretch.offset(), end - stretch.offset());
        at = end;
      }
    }
    return at == to ? Optional.of(words.toString()) : Optional.empty();
  }

  /** The date, or the day before all others where there is none. */
  public String orderDate() {
    return date == null ? "0000" : date;
  }
}
