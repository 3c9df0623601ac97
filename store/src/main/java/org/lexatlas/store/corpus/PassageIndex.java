package org.lexatlas.store.corpus;

import java.time.LocalDate;
import java.util.List;
import org.lexatlas.store.Database;

/** Full-text search over passages. Thread-safe. */
public final class PassageIndex {

  private final Database database;

  public PassageIndex(Database database) {
    this.database = database;
  }

  /**
   * The passages of a jurisdiction's documents in one language that match, nearest first; ties go
   * by document and ordinal, so that the same corpus always answers the same.
   *
   * @param asOf documents dated after this day are left out; undated ones are not
   * @param language ISO 639-1: whose documents are searched and by whose stems
   * @param query as PostgreSQL's {@code websearch_to_tsquery} reads it: words, "phrases", or, -not;
   *     anything a person may type is valid
   */
  public List<PassageHit> search(
      String country, LocalDate asOf, String language, String query, int limit) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select p.document, p.ordinal, ts_rank_cd(p.words, q.query, 1) as rank
                        from websearch_to_tsquery(cast(:configuration as regconfig), :query)
                          as q (query)
                        join corpus_passage p on p.words @@ q.query
                        join corpus_document d on d.id = p.document
                        where d.country = :country and d.state = 'INDEXED'
                          and d.language = :language
                          and (d.date_from is null or d.date_from <= :asOf)
                        order by rank desc, p.document, p.ordinal
                        limit :limit
                        """)
                    .bind("configuration", TextSearchLanguage.of(language))
                    .bind("query", query)
                    .bind("country", country)
                    .bind("language", language)
                    .bind("asOf", asOf)
                    .bind("limit", limit)
                    .mapTo(PassageHit.class)
                    .list());
  }
}
