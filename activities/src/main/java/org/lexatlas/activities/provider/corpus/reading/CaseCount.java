package org.lexatlas.activities.provider.corpus.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lexatlas.activities.provider.corpus.law.LawFinder;
import org.lexatlas.activities.provider.corpus.rules.TopicRules.Counted;

/**
 * Counts the cases that sentences tell of: fines, convictions, closures. A case counts on the day
 * its sentence gives, else on its document's; two documents that name the same firm or person tell
 * of one case. Pure.
 */
final class CaseCount {

  private static final Pattern NAME =
      Pattern.compile("(?<![.!?“\"(] )(?<!^)\\b\\p{Lu}\\p{Ll}[\\p{L}-]{2,}");

  /** Capitalised words that name authorities and months, not those whom a case is about. */
  private static final Pattern COMMON =
      Pattern.compile(
          "(?i)(bank|authority|commission|court|ministry|agency|police|national|central|financial"
              + "|securities|supreme|federal|district|unit|service|services|office|market|markets"
              + "|intelligence|supervis.*|january|february|march|april|may|june|july|august"
              + "|september|october|november|december|law|act|the|crypto.*|bitcoin|virtual|digital"
              + "|банк.*|суд.*|министерств.*|агентств.*|прокуратур.*|полици.*|banco|comisión|tribunal"
              + "|superintendencia|ministerio|autorité|banque|cour|ministère|gericht|landgericht"
              + "|behörde|bundesanstalt|staatsanwaltschaft|comissão|ministério|polícia)");

  /** How long a date is that is a year alone. */
  private static final int YEAR = 4;

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
        || distinct(recent, asOf) >= counted.many();
  }

  /** Whether it tells of a case that is too old to be counted. */
  static boolean isOld(Statement statement, Counted counted, LocalDate asOf) {
    return day(statement, asOf).isBefore(asOf.minusMonths(counted.months()));
  }

  /** How many cases the statements tell of. */
  static int distinct(List<Statement> told, LocalDate asOf) {
    List<Case> cases = new ArrayList<>();
    for (Statement statement : told) {
      LocalDate day = day(statement, asOf);
      if (cases.stream().noneMatch(known -> known.same(statement, day))) {
        cases.add(new Case(names(statement.sentence()), statement, day));
      }
    }
    return cases.size();
  }

  private record Case(Set<String> names, Statement first, LocalDate day) {

    boolean same(Statement other, LocalDate otherDay) {
      if (other.sentence().equals(first.sentence())) {
        return true;
      }
      boolean elsewhere = !other.document().id().equals(first.document().id());
      Set<String> theirs = CaseCount.names(other.sentence());
      if (names.isEmpty() || theirs.isEmpty()) {
        return elsewhere && day.withDayOfMonth(1).equals(otherDay.withDayOfMonth(1));
      }
      return theirs.stream().anyMatch(names::contains);
    }
  }

  /** Whether its sentence names somebody, and gives a day or a month. */
  static boolean tellsWhoAndWhen(Statement statement) {
    return !names(statement.sentence()).isEmpty()
        && dates(statement).anyMatch(date -> date.length() > YEAR);
  }

  /** The last day that the sentence gives, else the document's. */
  private static LocalDate day(Statement statement, LocalDate asOf) {
    return dates(statement)
        .map(CaseCount::lastDay)
        .map(day -> day.isAfter(asOf) ? asOf : day)
        .max(LocalDate::compareTo)
        .orElseGet(() -> lastDay(statement.document().orderDate()));
  }

  /** The dates in the sentence, the numbers of laws apart. */
  private static Stream<String> dates(Statement statement) {
    String text = statement.sentence().text();
    var laws = LawFinder.find(text);
    return Dates.in(text).stream()
        .filter(
            date ->
                laws.stream()
                    .noneMatch(law -> date.start() >= law.start() && date.end() <= law.end()))
        .map(Dates.Found::date);
  }

  /** A year or a month may mean its last day. */
  private static LocalDate lastDay(String date) {
    LocalDate first = Dates.firstDay(date);
    return switch (date.length()) {
      case YEAR -> first.plusYears(1).minusDays(1);
      case 7 -> first.plusMonths(1).minusDays(1);
      default -> first;
    };
  }

  private static Set<String> names(Sentence sentence) {
    Set<String> names = new HashSet<>();
    var matcher = NAME.matcher(sentence.line());
    while (matcher.find()) {
      if (!COMMON.matcher(matcher.group()).matches()) {
        names.add(matcher.group());
      }
    }
    return names;
  }
}
