package org.lexatlas.activities.provider.corpus.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lexatlas.activities.provider.corpus.rules.TopicRules.Counted;

/**
 * Counts the cases that sentences tell of: fines, convictions, closures. A case counts on the day
 * its sentence gives, else on its document's; two documents that name the same firm or person tell
 * of one case. Pure.
 */
final class CaseCount {

  private CaseCount() {}

  /**
   * The statements with the counted facet's values replaced, and cases that are too old left out.
   */
  static List<Statement> count(List<Statement> said, Counted counted, LocalDate asOf) {
    List<Statement> rest = new ArrayList<>();
    List<Statement> recent = new ArrayList<>();
    for (Statement statement : said) {
      if (!statement.facet().equals(counted.facet())) {
        rest.add(statement);
      } else if (!isOld(statement, counted, asOf)) {
        recent.add(statement);
      }
    }
    String value = many(recent, counted, asOf) ? Counted.MANY : Counted.FEW;
    recent.forEach(
        statement -> rest.add(statement.as(counted.facet(), value, statement.strength())));
    return rest;
  }

  private static boolean many(List<Statement> recent, Counted counted, LocalDate asOf) {
    return recent.stream().anyMatch(statement -> statement.value().equals(Counted.MANY))
        || distinct(recent, counted, asOf) >= counted.many();
  }

  /** Whether it tells of a case that is too old to be counted. */
  static boolean isOld(Statement statement, Counted counted, LocalDate asOf) {
    return isOld(ToldCase.day(statement, asOf), counted, asOf);
  }

  private static boolean isOld(LocalDate day, Counted counted, LocalDate asOf) {
    return day.isBefore(asOf.minusMonths(counted.months()));
  }

  /** How many recent cases the statements tell of; one sentence may tell of several. */
  static int distinct(List<Statement> told, Counted counted, LocalDate asOf) {
    List<ToldCase> cases = new ArrayList<>();
    told.stream()
        .flatMap(statement -> ToldCase.in(statement, asOf).stream())
        .filter(one -> !isOld(one.day(), counted, asOf))
        .filter(one -> cases.stream().noneMatch(one::same))
        .forEach(cases::add);
    return cases.size();
  }
}
