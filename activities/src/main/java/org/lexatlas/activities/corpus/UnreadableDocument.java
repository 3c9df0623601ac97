package org.lexatlas.activities.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lexatlas.store.corpus.CorpusDocument;
import org.lexatlas.store.corpus.CorpusDocument.State;
import org.lexatlas.store.corpus.SourceType;

/** The entry by which a file that could not be used is listed: its name and the reason, no text. */
final class UnreadableDocument {

  private UnreadableDocument() {}

  static CorpusDocument of(CorpusFile file, String reason) {
    String place = Digest.of(file.location().getBytes(StandardCharsets.UTF_8), Optional.empty());
    return new CorpusDocument(
        "bad-" + place.substring(0, 16),
        file.location(),
        "unreadable",
        State.UNREADABLE,
        reason,
        file.name(),
        null,
        null,
        null,
        SourceType.BLOG,
        null,
        null,
        "und",
        file.sample(),
        "");
  }
}
