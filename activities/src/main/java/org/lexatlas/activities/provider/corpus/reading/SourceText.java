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

  /** The least that a blank line takes; where a passage ends, one blank is left out. */
  private static final int BLANK_LINE = 2;

  private static final String PARAGRAPH = "(?s).*\\n[ \\t]*\\n.*";

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

  /** Whether a sentence stands in the paragraph of the one before it: no blank line is between. */
  boolean goesOn(@Nullable Sentence before, Sentence sentence) {
    if (before == null) {
      return false;
    }
    int end = before.offset() + before.text().length();
    return sentence.offset() - end < BLANK_LINE
        || between(end, sentence.offset()).filter(gap -> !gap.matches(PARAGRAPH)).isPresent();
  }

  /** The date, or the day before all others where there is none. */
  public String orderDate() {
    return date == null ? "0000" : date;
  }
}
