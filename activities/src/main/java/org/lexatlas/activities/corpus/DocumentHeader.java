package org.lexatlas.activities.corpus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.corpus.SourceType;

/**
 * What a document's header says, checked. Everything may be missing.
 *
 * @param date YYYY, YYYY-MM or YYYY-MM-DD
 */
record DocumentHeader(
    @Nullable String url,
    @Nullable String title,
    @Nullable String date,
    @Nullable SourceType type,
    @Nullable String country,
    @Nullable String topic,
    @Nullable String language) {

  static final DocumentHeader EMPTY = new DocumentHeader(null, null, null, null, null, null, null);

  /** The first day that a date may mean. */
  static LocalDate firstDay(String date) {
    return LocalDate.parse((date + "-01-01").substring(0, 10));
  }

  /** This header, and where it is silent, the other. */
  DocumentHeader or(DocumentHeader other) {
    return new DocumentHeader(
        url == null ? other.url : url,
        title == null ? other.title : title,
        date == null ? other.date : date,
        type == null ? other.type : type,
        country == null ? other.country : country,
        topic == null ? other.topic : topic,
        language == null ? other.language : language);
  }
}
