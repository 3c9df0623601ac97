package org.lexatlas.api.corpus;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.corpus.CorpusDocument;
import org.lexatlas.store.corpus.ListedDocument;

/** A document of the corpus as the API shows it, without its text. */
@Schema(name = "Document", description = "A document of the corpus, without its text")
record DocumentJson(
    @Schema(description = "Comes from the bytes: changed bytes are another document") String id,
    @Schema(description = "The file, or `samples:` and a name") String location,
    @Schema(description = "What became of it: only INDEXED ones are read")
        CorpusDocument.State state,
    @Schema(description = "Why it is not used, or a remark; null when there is nothing to say")
        @Nullable String reason,
    @Schema(description = "The title") String title,
    @Schema(description = "The address; null when it names none") @Nullable String url,
    @Schema(description = "YYYY, YYYY-MM or YYYY-MM-DD; null when unknown") @Nullable String date,
    @Schema(
            description =
                "Kind of publisher, such as `law` or `law_firm`; null of a file that is UNREADABLE")
        @Nullable String type,
    @Schema(description = "Code of the jurisdiction; null when it names none")
        @Nullable String country,
    @Schema(description = "The topic that it is about; null when it may serve any")
        @Nullable String topic,
    @Schema(description = "ISO 639-1, or `und`") String language,
    @Schema(description = "Whether it came with the program: a paraphrase, unverified")
        boolean sample,
    @Schema(description = "How many passages can be found") int passages,
    @Schema(description = "When it was read") Instant ingestedAt) {

  static DocumentJson of(ListedDocument row, int passages) {
    return new DocumentJson(
        row.id(),
        row.location(),
        row.state(),
        row.reason(),
        row.title(),
        row.url(),
        row.date(),
        row.state() == CorpusDocument.State.UNREADABLE ? null : row.type(),
        row.country(),
        row.topic(),
        row.language(),
        row.sample(),
        passages,
        row.ingestedAt().toInstant());
  }
}
