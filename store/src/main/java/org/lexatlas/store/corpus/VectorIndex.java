package org.lexatlas.store.corpus;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.lexatlas.store.Database;

/** Keeps the vectors of passages beside their documents. Thread-safe. */
public final class VectorIndex {

  private final Database database;

  VectorIndex(Database database) {
    this.database = database;
  }

  /**
   * The vectors that a model computed of a jurisdiction's documents, by document in the order of
   * ids: those dated up to a day, and those without a date.
   */
  public Map<String, byte[]> of(String country, LocalDate asOf, String model) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select v.document, v.vectors
                        from corpus_document d join corpus_vectors v on v.document = d.id
                        where d.country = :country and d.state = 'INDEXED' and v.model = :model
                          and (d.date_from is null or d.date_from <= :asOf)
                        order by v.document
                        """)
                    .bind("country", country)
                    .bind("model", model)
                    .bind("asOf", asOf)
                    .reduceRows(
                        new LinkedHashMap<>(),
                        (vectors, row) -> {
                          vectors.put(
                              row.getColumn("document", String.class),
                              row.getColumn("vectors", byte[].class));
                          return vectors;
                        }));
  }

  /** The vectors of a text that was embedded before, in whatever document. */
  public Optional<PassageVectors> ofText(String textDigest, String model) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select vectors from corpus_vectors
                        where text_digest = :digest and model = :model limit 1
                        """)
                    .bind("digest", textDigest)
                    .bind("model", model)
                    .mapTo(byte[].class)
                    .findOne()
                    .map(bytes -> new PassageVectors(model, textDigest, bytes)));
  }

  /** The searched documents of a language that the model has not embedded yet, by id. */
  public Set<String> missing(String language, String model) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select d.id from corpus_document d
                        where d.state = 'INDEXED' and d.language = :language
                          and not exists (select from corpus_vectors v
                                          where v.document = d.id and v.model = :model)
                        """)
                    .bind("language", language)
                    .bind("model", model)
                    .mapTo(String.class)
                    .collectIntoSet());
  }

  /** Stores a document's vectors in place of others that it had; none for a document gone since. */
  public void save(String document, PassageVectors vectors) {
    database.jdbi().useHandle(handle -> save(handle, document, vectors));
  }

  static void save(Handle handle, String document, PassageVectors vectors) {
    handle
        .createUpdate(
            """
            insert into corpus_vectors (document, model, text_digest, vectors)
            select id, :model, :digest, :vectors from corpus_document where id = :document
            on conflict (document) do update set model = excluded.model,
              text_digest = excluded.text_digest, vectors = excluded.vectors
            """)
        .bind("document", document)
        .bind("model", vectors.model())
        .bind("digest", vectors.textDigest())
        .bind("vectors", vectors.bytes())
        .execute();
  }
}
