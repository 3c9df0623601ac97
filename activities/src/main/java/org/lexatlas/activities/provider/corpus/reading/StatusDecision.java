package org.lexatlas.activities.provider.corpus.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lexatlas.activities.provider.corpus.examples.Example;

/**
 * The status, and what decided it.
 *
 * @param status a word of the topic's vocabulary, {@code Unclear} or {@code No-Information}
 * @param by the statements that decided, best first; of all sides when they conflict
 * @param overruled statements that said otherwise and were beaten
 * @param conflict the facet on which sources conflict; empty when none does
 */
public record StatusDecision(
    String status, List<Deciding> by, List<Statement> overruled, String conflict) {

  public StatusDecision {
    by = List.copyOf(by);
    overruled = List.copyOf(overruled);
  }

  /** The documents of what decided, those of the best first. */
  public Set<SourceText> deciders() {
    return by.stream()
        .map(deciding -> deciding.statement().document())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether examples decided it: sentences that sound like it, which no rule reads so. */
  public boolean byExamples() {
    return by.stream().anyMatch(deciding -> deciding.statement().rule().equals(Example.RULE));
  }

  /**
   * The best of what decided that stands above a statement which said otherwise: of higher rank,
   * newer in the same rank, or telling of a later change; in another document, and about the same.
   * Empty where none does.
   */
  public Optional<Statement> above(Statement other) {
    return by.stream()
        .filter(deciding -> deciding.points().equals(status) || !conflict.isEmpty())
        .map(Deciding::statement)
        .filter(said -> !said.document().id().equals(other.document().id()))
        .filter(
            said ->
                said.rule().equals(Example.RULE)
                    || other.rule().equals(Example.RULE)
                    || said.facet().equals(other.facet()))
        .filter(said -> FacetResolver.beats(said, other))
        .findFirst();
  }

  /** A statement that decided, and the status that it speaks for. */
  public record Deciding(Statement statement, String points) {}

  /** Nothing decided it. */
  static StatusDecision undecided(String status) {
    return new StatusDecision(status, List.of(), List.of(), "");
  }
}
