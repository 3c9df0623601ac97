package org.lexatlas.store.analysis;

import org.jdbi.v3.core.Handle;

/** Rows of analyses, inside a transaction that others start. */
public final class AnalysisRows {

  private AnalysisRows() {}

  /** The id of the analysis of a pair, made when there is none. */
  public static long idOf(Handle handle, String country, String topic) {
    return handle
        .createQuery("select id from analysis where country = :country and topic = :topic")
        .bind("country", country)
        .bind("topic", topic)
        .mapTo(Long.class)
        .findOne()
        .orElseGet(() -> make(handle, country, topic));
  }

  private static long make(Handle handle, String country, String topic) {
    return handle
        .createQuery(
            """
            insert into analysis (country, topic) values (:country, :topic)
            on conflict (country, topic) do update set country = excluded.country
            returning id
            """)
        .bind("country", country)
        .bind("topic", topic)
        .mapTo(Long.class)
        .one();
  }

  /** Locks the analysis against other publishers until the transaction ends. */
  static void lock(Handle handle, long analysis) {
    handle
        .createQuery("select id from analysis where id = :id for update")
        .bind("id", analysis)
        .mapTo(Long.class)
        .one();
  }

  static int nextVersion(Handle handle, long analysis) {
    return handle
        .createQuery(
            """
            update analysis set last_version = last_version + 1 where id = :id
            returning last_version
            """)
        .bind("id", analysis)
        .mapTo(Integer.class)
        .one();
  }
}
