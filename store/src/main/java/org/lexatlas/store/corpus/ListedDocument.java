package org.lexatlas.store.corpus;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A document as a list shows it: everything but the text. */
public record ListedDocument(
    String id,
    String location,
    CorpusDocument.State state,
    @Nullable String reason,
    String title,
    @Nullable String url,
    @Nullable String date,
    String type,
    @Nullable String country,
    @Nullable String topic,
    String language,
    boolean sample,
    OffsetDateTime ingestedAt) {}
