package org.lexatlas.activities.retrieval;

import java.time.LocalDate;
import java.util.List;
import org.lexatlas.store.corpus.PassageHit;

/**
 * One way to find passages: by words, by meaning. Several are joined by {@link RankFusion}.
 * Implementations are thread-safe and answer the same question with the same list.
 */
public interface PassageSearch {

  /**
   * The nearest passages of the jurisdiction's documents in the language, nearest first.
   *
   * @param limit of each way and query
   */
  List<PassageHit> search(Query query, int limit);

  /**
   * What is looked for.
   *
   * @param asOf documents dated after this day are not looked at
   * @param language whose documents are looked at
   * @param words queries in that language, as {@code websearch_to_tsquery} reads them
   * @param question the same in English prose
   */
  record Query(
      String country, LocalDate asOf, String language, List<String> words, String question) {

    public Query {
      words = List.copyOf(words);
    }
  }
}
