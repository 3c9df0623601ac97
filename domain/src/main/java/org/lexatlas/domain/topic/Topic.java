package org.lexatlas.domain.topic;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A question asked of every jurisdiction.
 *
 * @param id as in paths and workflow ids, such as {@code Retail_Trading_Status}
 * @param version grows when the vocabulary or the description changes
 * @param description what to assess and what to detail; goes into prompts and reports
 * @param statuses the vocabulary in its own order; {@code Unclear} and {@code No-Information} are
 *     admitted besides
 */
public record Topic(
    String id, int version, String title, String description, List<StatusTerm> statuses) {

  /** Ids stand in workflow ids between dots, so they hold none. */
  public static final Pattern ID = Pattern.compile("[A-Za-z0-9_]+");

  /** The sources conflict, and no rule decides between them. */
  public static final String UNCLEAR = "Unclear";

  /** No source says anything about the question. */
  public static final String NO_INFORMATION = "No-Information";

  public Topic {
    statuses = List.copyOf(statuses);
  }

  /** Whether an analysis of this topic may carry the status. */
  public boolean admits(String status) {
    return status.equals(UNCLEAR) || status.equals(NO_INFORMATION) || term(status).isPresent();
  }

  public Optional<StatusTerm> term(String status) {
    return statuses.stream().filter(term -> term.name().equals(status)).findFirst();
  }

  /** The severity of a status; empty for one that the vocabulary does not hold. */
  public OptionalInt severity(String status) {
    return statuses.stream()
        .filter(term -> term.name().equals(status))
        .mapToInt(StatusTerm::severity)
        .findFirst();
  }
}
