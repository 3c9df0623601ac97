package org.lexatlas.store.corpus;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document of the corpus.
 *
 * @param id comes from the bytes: changed bytes are another document
 * @param location where it was read from: an absolute path, or {@code samples:} and a name
 * @param digest SHA-256 of the file (and of its sidecar), in hex
 * @param reason why it is not used, or a remark on how it was read; null when there is none
 * @param date YYYY, YYYY-MM or YYYY-MM-DD, null when unknown
 * @param dateFrom the first day that {@code date} may mean: what documents are ordered and cut by
 * @param country a jurisdiction's code, null when the document names none
 * @param topic the topic it was put in for, null when it may serve any
 * @param language ISO 639-1, or {@code und}
 * @param sample whether it came with the program
 * @param body the whole text; offsets of quotes count its UTF-16 code units
 */
public record CorpusDocument(
    String id,
    String location,
    String digest,
    State state,
    @Nullable String reason,
    String title,
    @Nullable String url,
    @Nullable String date,
    @Nullable LocalDate dateFrom,
    SourceType type,
    @Nullable String country,
    @Nullable String topic,
    String language,
    boolean sample,
    String body) {

  /** What becomes of a document. */
  public enum State {
    /** Searched and cited. */
    INDEXED,
    /** Readable, but it names no country: kept, listed, not used. */
    UNASSIGNED,
    /** Listed with the reason; nothing of it is kept. */
    UNREADABLE
  }
}
