package org.lexatlas.domain.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The provenance of one item of an analysis: a sentence, a law, a source, a list entry.
 *
 * @param path the field and key of the item, such as {@code landmark_legislation[no193vii]}
 * @param text the item as words
 * @param origin fresh (this refresh found it), baseline (carried over), or both (found again)
 * @param lastConfirmed YYYY-MM-DD of the last refresh that found it
 * @param note such as "not found again on 2026-01-31"; null when there is nothing to say
 * @param evidence the passages that the item rests on
 */
public record Claim(
    @JsonProperty("path") String path,
    @JsonProperty("text") String text,
    @JsonProperty("origin") Origin origin,
    @JsonProperty("last_confirmed") @Nullable String lastConfirmed,
    @JsonProperty("note") @Nullable String note,
    @JsonProperty("evidence") List<Passage> evidence) {

  public Claim {
    evidence = ResearchOutput.orEmpty(evidence);
  }

  /** Where an item came from. */
  public enum Origin {
    @JsonProperty("baseline")
    BASELINE,
    @JsonProperty("fresh")
    FRESH,
    @JsonProperty("both")
    BOTH
  }

  /**
   * Words of a source, verbatim.
   *
   * @param document the document's id in the corpus; null for a web page
   * @param offset where the quote begins in the document's text, in characters; null for a page
   */
  public record Passage(
      @JsonProperty("quote") String quote,
      @JsonProperty("url") @Nullable String url,
      @JsonProperty("document") @Nullable String document,
      @JsonProperty("offset") @Nullable Integer offset) {}
}
