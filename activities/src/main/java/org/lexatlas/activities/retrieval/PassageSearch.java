package org.lexatlas.activities.retrieval;

import java.time.LocalDate;
import java.util.List;
import org.lexatlas.store.corpus.PassageHit;

/**
 * One way to find passages: by words, by meaning. Several are joined by {@link RankFusion}.
 * Implementations are thread-safe and answer the same question with the same list.
 */
public interface PassageSearch {

  /** The nearest passages of the jurisdiction's documents, nearest first, at most the limit. */
  List<PassageHit> search(Query query, int limit);

  /**
   * What is looked for.
   *
   * @param asOf documents dated after this day are not looked at
   * @param language whose documents are looked at
   * @param words the query in that language, as {@code websearch_to_tsquery} reads it
   */
  record Query(String country, LocalDate asOf, String language, String words) {}
}
