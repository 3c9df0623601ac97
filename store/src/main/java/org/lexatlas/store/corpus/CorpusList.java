package org.lexatlas.store.corpus;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.generic.GenericType;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.Database;

/** What people see of the corpus: lists, counts, and what a document was used for. Thread-safe. */
public final class CorpusList {

  private static final String USES =
      """
      select a.country, a.topic, v.number as version, v.stage,
        (select count(*) from jsonb_array_elements(v.content -> 'claims') claim
          where jsonb_path_query_array(claim, '$.evidence[*].document') @> to_jsonb(cast(:document as text)))
          as items
      from analysis_version v join analysis a on a.id = v.analysis_id
      where jsonb_path_query_array(v.content, '$.claims[*].evidence[*].document')
          @> jsonb_build_array(cast(:document as text))
      order by (v.stage = 'LIVE') desc, a.country, a.topic, v.number desc limit :limit
      """;

  private final Database database;

  public CorpusList(Database database) {
    this.database = database;
  }

  /**
   * Which documents a list shows; null means any.
   *
   * @param text part of a title, an address or a location, whatever its case
   */
  public record Filter(
      @Nullable String country, CorpusDocument.@Nullable State state, @Nullable String text) {}

  /**
   * Documents by location.
   *
   * @param after the location that the page begins after, null for the first page
   */
  public List<ListedDocument> list(Filter filter, @Nullable String after, int limit) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select id, location, state, reason, title, url, date, type, country, topic,
                          language, sample, ingested_at
                        from corpus_document
                        where (cast(:country as text) is null or country = :country)
                          and (cast(:state as text) is null or state = :state)
                          and (cast(:text as text) is null or strpos(
                            lower(title || ' ' || coalesce(url, '') || ' ' || location),
                            lower(:text)) > 0)
                          and (cast(:after as text) is null or location > :after)
                        order by location limit :limit
                        """)
                    .bind("country", filter.country())
                    .bind("state", filter.state())
                    .bind("text", filter.text())
                    .bind("after", after)
                    .bind("limit", limit)
                    .mapTo(ListedDocument.class)
                    .list());
  }

  /** How many documents are in each state; states without any are left out. */
  public Map<CorpusDocument.State, Integer> counts() {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("select state, count(*) as n from corpus_document group by state")
                    .setMapKeyColumn("state")
                    .setMapValueColumn("n")
                    .collectInto(new GenericType<Map<CorpusDocument.State, Integer>>() {}));
  }

  /** How many passages each of the documents has; those without any are left out. */
  public Map<String, Integer> passages(List<String> documents) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select document, count(*) as n from corpus_passage
                        where document = any(:documents) group by document
                        """)
                    .bindArray("documents", String.class, documents)
                    .setMapKeyColumn("document")
                    .setMapValueColumn("n")
                    .collectInto(new GenericType<Map<String, Integer>>() {}));
  }

  /** For how many Live analyses each of the documents was used; those of none are left out. */
  public Map<String, Integer> uses(List<String> documents) {
    if (documents.isEmpty()) {
      return Map.of();
    }
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select d.id, count(v.analysis_id) as n
                        from unnest(cast(:documents as text[])) as d(id)
                        join analysis_version v on v.stage = 'LIVE'
                          and jsonb_path_query_array(v.content,
                            '$.claims[*].evidence[*].document') @> jsonb_build_array(d.id)
                        group by d.id
                        """)
                    .bindArray("documents", String.class, documents)
                    .setMapKeyColumn("id")
                    .setMapValueColumn("n")
                    .collectInto(new GenericType<Map<String, Integer>>() {}));
  }

  /** The versions that rest on a document, Live ones first. */
  public List<DocumentUse> uses(String document, int limit) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(USES)
                    .bind("document", document)
                    .bind("limit", limit)
                    .mapTo(DocumentUse.class)
                    .list());
  }
}
