package org.lexatlas.activities.provider.corpus.reading;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.corpus.reading.ExampleVoices.Voice;
import org.lexatlas.activities.provider.corpus.reading.FacetResolver.Held;
import org.lexatlas.activities.provider.corpus.reading.StatusDecision.Deciding;
import org.lexatlas.activities.provider.corpus.rules.TopicRules;
import org.lexatlas.activities.provider.corpus.rules.TopicRules.Counted;
import org.lexatlas.activities.provider.corpus.rules.TopicRules.DecisionRow;
import org.lexatlas.domain.topic.Topic;

/**
 * Brings the statements to a status by the topic's decision table: the first row whose facets all
 * hold. A row that would hold only by one side of a conflict makes the status Unclear. Without a
 * table the facet {@code status} names the status itself. Pure.
 */
final class StatusDecider {

  private static final String OWN_FACET = "status";

  private static final int PLAINLY = 2;

  private final TopicRules rules;
  private final LocalDate asOf;

  StatusDecider(TopicRules rules, LocalDate asOf) {
    this.rules = rules;
    this.asOf = asOf;
  }

  StatusDecision decide(List<Statement> said) {
    List<Statement> statements =
        rules.counted() == null ? said : CaseCount.count(said, rules.counted(), asOf);
    Map<String, Held> held = FacetResolver.resolve(statements, rules.reconciled());
    if (rules.decide().isEmpty()) {
      Held status = held.get(OWN_FACET);
      return status == null
          ? StatusDecision.undecided(Topic.NO_INFORMATION)
          : decided(status.values().iterator().next(), List.of(status));
    }
    for (DecisionRow row : rules.decide()) {
      if (row.given().entrySet().stream()
              .allMatch(cell -> fits(held.get(cell.getKey()), cell.getValue()))
          && fresh(row, held)) {
        return decided(
            row.status(),
            row.given().keySet().stream().map(held::get).filter(Objects::nonNull).toList());
      }
    }
    return StatusDecision.undecided(Topic.NO_INFORMATION);
  }

  /** Whether nothing of the others' rank is newer; what a blog says since makes nothing stale. */
  private static boolean fresh(DecisionRow row, Map<String, Held> held) {
    return row.fresh().stream()
        .allMatch(
            facet ->
                row.given().keySet().stream()
                    .filter(other -> !row.fresh().contains(other))
                    .noneMatch(other -> isOlder(held.get(facet), held.get(other))));
  }

  private static boolean isOlder(@Nullable Held held, @Nullable Held other) {
    if (held == null || held.by().isEmpty() || other == null || other.by().isEmpty()) {
      return false;
    }
    Statement best = held.by().getFirst();
    Statement since = other.by().getFirst();
    return since.tier() >= best.tier() && Dates.compare(best.date(), since.date()) < 0;
  }

  private static boolean fits(@Nullable Held held, List<String> values) {
    return held != null && held.values().stream().anyMatch(values::contains);
  }

  private StatusDecision decided(String status, List<Held> facets) {
    Map<String, Deciding> by = new LinkedHashMap<>();
    List<Statement> overruled = new ArrayList<>();
    String conflict = "";
    for (Held held : facets) {
      conflict = held.conflict() ? held.facet() : conflict;
      for (Statement statement : held.by()) {
        String place = statement.document().id() + "#" + statement.sentence().offset();
        String points = held.conflict() ? points(statement, status) : status;
        by.putIfAbsent(place + statement.value(), new Deciding(statement, points));
      }
      overruled.addAll(held.overruled());
    }
    return new StatusDecision(
        conflict.isEmpty() ? status : Topic.UNCLEAR, List.copyOf(by.values()), overruled, conflict);
  }

  /**
   * What a status that was heard comes to beside facts that rules found and that turn it, such as
   * that a licence was never given to anybody where one is required: the rows that ask for such
   * facts to be {@linkplain DecisionRow#fresh fresh}. Itself where there are none.
   *
   * @param found by the rules
   */
  StatusDecision turned(StatusDecision heard, List<Statement> found) {
    return rules.decide().stream()
        .filter(row -> !row.fresh().isEmpty())
        .flatMap(row -> turned(row, heard, found).stream())
        .findFirst()
        .orElse(heard);
  }

  private Optional<StatusDecision> turned(
      DecisionRow row, StatusDecision heard, List<Statement> found) {
    List<Statement> turning =
        found.stream().filter(fact -> row.fresh().contains(fact.facet())).toList();
    return row.given().entrySet().stream()
        .filter(cell -> !row.fresh().contains(cell.getKey()))
        .flatMap(cell -> meant(cell.getKey(), cell.getValue(), heard))
        .map(means -> decide(Stream.concat(means.stream(), turning.stream()).toList()))
        .filter(both -> both.status().equals(row.status()))
        .findFirst();
  }

  /** What was heard as a fact: for each of the values that alone gives its status. */
  private Stream<List<Statement>> meant(String facet, List<String> values, StatusDecision heard) {
    return values.stream()
        .filter(value -> alone(facet, value).filter(heard.status()::equals).isPresent())
        .map(
            value ->
                heard.by().stream()
                    .filter(by -> by.points().equals(heard.status()))
                    .map(by -> by.statement().as(facet, value, PLAINLY))
                    .toList());
  }

  /** Whether what a statement finds can decide anything, alone or with others. */
  boolean knows(Statement statement) {
    return !bearing(statement).isEmpty();
  }

  /** Whether it was found by what its clause excepts. */
  boolean byException(Statement statement) {
    return rules.rules().stream()
        .anyMatch(rule -> rule.id().equals(statement.rule()) && rule.readsException());
  }

  /** Whether it was found by a zone that its clause excepts: no example knows a place's zones. */
  boolean exceptsZone(Statement statement) {
    return rules.rules().stream()
        .anyMatch(rule -> rule.id().equals(statement.rule()) && rule.exceptsZone());
  }

  /** What was heard, with the cases in it counted where the topic's rules count them. */
  List<Voice> counted(List<Voice> heard) {
    Counted counted = rules.counted();
    return counted == null
        ? heard
        : new HeardCases(counted, alone(counted, Counted.FEW), alone(counted, Counted.MANY), asOf)
            .in(heard);
  }

  private String alone(Counted counted, String value) {
    return alone(counted.facet(), value).orElse("");
  }

  /**
   * The statuses that a statement bears on: alone, with others, in a mixture of values, or as one
   * of the cases that are counted.
   */
  Set<String> bearing(Statement statement) {
    if (rules.decide().isEmpty()) {
      return Set.of(statement.value());
    }
    Set<String> values = new HashSet<>(Set.of(statement.value()));
    Stream.concat(rules.mixed().stream(), rules.reconciled().stream())
        .filter(mixture -> mixture.facet().equals(statement.facet()))
        .filter(mixture -> mixture.values().contains(statement.value()))
        .forEach(mixture -> values.add(mixture.gives()));
    if (rules.counted() != null && rules.counted().facet().equals(statement.facet())) {
      values.add(Counted.MANY);
    }
    return rules.decide().stream()
        .filter(
            row ->
                row.given().getOrDefault(statement.facet(), List.of()).stream()
                    .anyMatch(values::contains))
        .map(DecisionRow::status)
        .collect(toSet());
  }

  /** Whether a status is one of what is still to come. */
  boolean plans(String status) {
    return rules.plans().contains(status);
  }

  /** Whether a facet bears on a status, alone or with others. */
  boolean bears(String facet, String status) {
    return rules.decide().isEmpty()
        || rules.decide().stream()
            .anyMatch(row -> row.status().equals(status) && row.given().containsKey(facet));
  }

  /** The status that the table would give if only this statement stood. */
  String points(Statement statement, String otherwise) {
    if (rules.decide().isEmpty()) {
      return statement.value();
    }
    return alone(statement.facet(), statement.value()).orElse(otherwise);
  }

  private Optional<String> alone(String facet, String value) {
    return rules.decide().stream()
        .filter(row -> row.given().size() == 1)
        .filter(row -> row.given().getOrDefault(facet, List.of()).contains(value))
        .map(DecisionRow::status)
        .findFirst();
  }
}
