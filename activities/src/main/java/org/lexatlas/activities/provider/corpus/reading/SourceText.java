package org.lexatlas.activities.provider.corpus.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.corpus.SourceType;

/**
 * A document as the reader sees it.
 *
 * @param index its place among the documents, from 0: newest first
 * @param sentences in the order of the text
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
    List<Sentence> sentences) {

  public SourceText {
    sentences = List.copyOf(sentences);
  }

  /** The date, or the day before all others where there is none. */
  public String orderDate() {
    return date == null ? "0000" : date;
  }
}
