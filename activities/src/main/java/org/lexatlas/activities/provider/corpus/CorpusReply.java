package org.lexatlas.activities.provider.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the corpus provider found, as its raw reply keeps it: all that is needed to read the reply
 * again without the corpus.
 *
 * @param country the jurisdiction asked about, its code
 * @param asOf YYYY-MM-DD: nothing dated later was looked at
 * @param rulesVersion of the topic's evidence rules at the time; 0 when it had none
 * @param examples tells one state of the topic's examples from another; null in older replies
 * @param queries the queries used, in order
 * @param documents newest first
 */
public record CorpusReply(
    String country,
    String topic,
    String asOf,
    int rulesVersion,
    @Nullable String examples,
    List<String> queries,
    List<FoundDocument> documents) {

  /** Lists that are missing read as empty, so that a reply cut by hand still reads. */
  public CorpusReply {
    queries = orEmpty(queries);
    documents = orEmpty(documents);
  }

  /**
   * A document with the passages that were found in it.
   *
   * @param type a {@link org.lexatlas.store.corpus.SourceType}'s word
   * @param date YYYY, YYYY-MM or YYYY-MM-DD, null when unknown
   * @param passages in the order of the text
   */
  public record FoundDocument(
      String id,
      String title,
      @Nullable String url,
      @Nullable String date,
      String type,
      String language,
      boolean sample,
      List<FoundPassage> passages) {

    public FoundDocument {
      passages = orEmpty(passages);
    }
  }

  /** Verbatim words of a document, and where they begin in it. */
  public record FoundPassage(int offset, String text) {}

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
