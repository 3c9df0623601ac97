package org.lexatlas.domain.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a document that decided the status, or a law's own that says the same; verbatim and
 * locatable.
 *
 * @param points the status that the sentence speaks for
 * @param rule the id of the evidence rule that read it so
 * @param document the document's id in the corpus
 * @param offset where the sentence begins in the document's text, in characters
 */
public record DecidingSentence(
    @JsonProperty("sentence") String sentence,
    @JsonProperty("points") String points,
    @JsonProperty("rule") String rule,
    @JsonProperty("title") String title,
    @JsonProperty("url") @Nullable String url,
    @JsonProperty("date") @Nullable String date,
    @JsonProperty("source_type") String sourceType,
    @JsonProperty("document") String document,
    @JsonProperty("offset") int offset) {}
