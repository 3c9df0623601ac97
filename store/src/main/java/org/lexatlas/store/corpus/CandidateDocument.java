package org.lexatlas.store.corpus;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A document that may be read for a question.
 *
 * @param topic the topic it was put in for, null when it may serve any
 * @param dateFrom the first day that its date may mean, null when it has none
 */
public record CandidateDocument(
    String id, String language, @Nullable String topic, @Nullable LocalDate dateFrom) {

  /** Undated ones last; ties by id. */
  public static final Comparator<CandidateDocument> NEWEST_FIRST =
      Comparator.comparing(
              (CandidateDocument candidate) ->
                  candidate.dateFrom() == null ? LocalDate.MIN : candidate.dateFrom())
          .reversed()
          .thenComparing(CandidateDocument::id);
}
