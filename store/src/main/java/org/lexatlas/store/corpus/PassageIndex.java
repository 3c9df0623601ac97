package org.lexatlas.store.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lexatlas.store.Database;

/** Full-text search over passages. Thread-safe. */
public final class PassageIndex {

  private final Database database;

  public PassageIndex(Database database) {
    this.database = database;
  }

  /**
   * The passages of a jurisdiction's documents in one language that match: for each query a list,
   * nearest first; ties go by document and ordinal, so that the same corpus always answers the
   * same. Begins with the documents ({@code offset 0} and {@code materialized} hold the planner to
   * that) and reads each passage once: questions of this kind match a good part of a corpus, of
   * which one jurisdiction seldom has most.
   *
   * @param asOf documents dated after this day are left out; undated ones are not
   * @param language ISO 639-1: whose documents are searched and by whose stems
   * @param queries each as PostgreSQL's {@code websearch_to_tsquery} reads it: words, "phrases",
   *     or, -not; anything a person may type is valid
   * @param limit of each list
   */
  public List<List<PassageHit>> search(
      String country, LocalDate asOf, String language, List<String> queries, int limit) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        with query as materialized (
                          select asked.place,
                            websearch_to_tsquery(cast(:configuration as regconfig), asked.text)
                              as words
                          from unnest(:queries) with ordinality as asked (text, place)
                        ), searched as materialized (
                          select id from corpus_document
                          where country = :country and state = 'INDEXED' and language = :language
                            and (date_from is null or date_from <= :asOf)
                        ), hit as (
                          select q.place, p.document, p.ordinal,
                            ts_rank_cd(p.words, q.words, 1) as rank
                          from searched d
                          cross join lateral (
                            select document, ordinal, words from corpus_passage
                            where document = d.id offset 0) p
                          join query q on p.words @@ q.words
                        ), ranked as (
                          select *, row_number() over (
                            partition by place order by rank desc, document, ordinal) as standing
                          from hit
                        )
                        select place, document, ordinal, rank from ranked
                        where standing <= :limit order by place, standing
                        """)
                    .bind("configuration", TextSearchLanguage.of(language))
                    .bindArray("queries", String.class, queries)
                    .bind("country", country)
                    .bind("language", language)
                    .bind("asOf", asOf)
                    .bind("limit", limit)
                    .reduceRows(
                        Stream.generate(() -> (List<PassageHit>) new ArrayList<PassageHit>())
                            .limit(queries.size())
                            .toList(),
                        (lists, row) -> {
                          lists
                              .get(row.getColumn("place", Integer.class) - 1)
                              .add(row.getRow(PassageHit.class));
                          return lists;
                        }));
  }
}
