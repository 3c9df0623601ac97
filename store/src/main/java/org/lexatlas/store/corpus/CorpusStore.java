package org.lexatlas.store.corpus;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.lexatlas.store.Database;

/** Keeps documents and their passages. Every method is one transaction. Thread-safe. */
public final class CorpusStore {

  private static final String COLUMNS =
      """
      id, location, digest, state, reason, title, url, date, date_from, upper(type) as type,
      country, topic, language, sample, body
      """;

  private final Database database;

  public CorpusStore(Database database) {
    this.database = database;
  }

  /** Full-text search over what is kept here. */
  public PassageIndex index() {
    return new PassageIndex(database);
  }

  /** What the passages kept here mean, as vectors. */
  public VectorIndex vectors() {
    return new VectorIndex(database);
  }

  /** Stores a document without vectors; see the other one. */
  public void save(CorpusDocument document, List<CorpusPassage> passages) {
    save(document, passages, Optional.empty());
  }

  /**
   * Stores a document with its passages, in place of whatever its location held before. Idempotent.
   *
   * @param passages in order; empty unless the document is INDEXED
   * @param vectors of these passages, where they were embedded
   */
  public void save(
      CorpusDocument document, List<CorpusPassage> passages, Optional<PassageVectors> vectors) {
    database
        .jdbi()
        .useTransaction(
            handle -> {
              handle
                  .createUpdate(
                      "delete from corpus_document where location = :location or id = :id")
                  .bind("location", document.location())
                  .bind("id", document.id())
                  .execute();
              insert(handle, document);
              insertPassages(handle, document, passages);
              vectors.ifPresent(known -> VectorIndex.save(handle, document.id(), known));
            });
  }

  private static void insert(Handle handle, CorpusDocument document) {
    handle
        .createUpdate(
            """
            insert into corpus_document (id, location, digest, state, reason, title, url, date,
              date_from, type, country, topic, language, sample, body)
            values (:d.id, :d.location, :d.digest, :d.state, :d.reason, :d.title, :d.url, :d.date,
              :d.dateFrom, :type, :d.country, :d.topic, :d.language, :d.sample, :d.body)
            """)
        .bindMethods("d", document)
        .bind("type", document.type().word())
        .execute();
  }

  private static void insertPassages(
      Handle handle, CorpusDocument document, List<CorpusPassage> passages) {
    if (passages.isEmpty()) {
      return;
    }
    var batch =
        handle.prepareBatch(
            """
            insert into corpus_passage (document, ordinal, start, body, words)
            values (:document, :p.ordinal, :p.start, :p.body,
              to_tsvector(cast(:configuration as regconfig), :p.body))
            """);
    String configuration = TextSearchLanguage.of(document.language());
    for (CorpusPassage passage : passages) {
      batch
          .bind("document", document.id())
          .bind("configuration", configuration)
          .bindMethods("p", passage)
          .add();
    }
    batch.execute();
  }

  /** Takes a document and its passages out; false when there is none at the location. */
  public boolean remove(String location) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                        .createUpdate("delete from corpus_document where location = :location")
                        .bind("location", location)
                        .execute()
                    > 0);
  }

  /** What each location below the prefix holds: its digest. */
  public Map<String, String> digestsBelow(String prefix) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select location, digest from corpus_document
                        where starts_with(location, :prefix)
                        """)
                    .bind("prefix", prefix)
                    .setMapKeyColumn("location")
                    .setMapValueColumn("digest")
                    .collectInto(
                        new org.jdbi.v3.core.generic.GenericType<Map<String, String>>() {}));
  }

  /** The location of a readable document with exactly these bytes. */
  public Optional<String> locationOf(String digest) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select location from corpus_document
                        where digest = :digest and state <> 'UNREADABLE'
                        """)
                    .bind("digest", digest)
                    .mapTo(String.class)
                    .findOne());
  }

  /** The indexed documents of exactly this jurisdiction, the newest first, then by id. */
  public List<CorpusDocument> documents(String country) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "select "
                            + COLUMNS
                            + """
                              from corpus_document
                              where country = :country and state = 'INDEXED'
                              order by date_from desc nulls last, id
                              """)
                    .bind("country", country)
                    .mapTo(CorpusDocument.class)
                    .list());
  }

  /**
   * What there is to read about a jurisdiction up to a day, without the texts: the newest first,
   * then by id; undated documents last.
   */
  public List<CandidateDocument> candidates(String country, LocalDate asOf) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select id, language, topic, date_from from corpus_document
                        where country = :country and state = 'INDEXED'
                          and (date_from is null or date_from <= :asOf)
                        order by date_from desc nulls last, id
                        """)
                    .bind("country", country)
                    .bind("asOf", asOf)
                    .mapTo(CandidateDocument.class)
                    .list());
  }

  public Optional<CorpusDocument> document(String id) {
    if (id.indexOf('\0') >= 0) { // no row has one, and PostgreSQL takes none
      return Optional.empty();
    }
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("select " + COLUMNS + " from corpus_document where id = :id")
                    .bind("id", id)
                    .mapTo(CorpusDocument.class)
                    .findOne());
  }

  /** The documents with these ids; those gone since are left out. */
  public List<CorpusDocument> documents(Collection<String> ids) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("select " + COLUMNS + " from corpus_document where id = any(:ids)")
                    .bindArray("ids", String.class, List.copyOf(ids))
                    .mapTo(CorpusDocument.class)
                    .list());
  }

  /** The passages of a document, in order. */
  public List<CorpusPassage> passages(String document) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select ordinal, start, body from corpus_passage
                        where document = :document order by ordinal
                        """)
                    .bind("document", document)
                    .mapTo(CorpusPassage.class)
                    .list());
  }
}
