package org.lexatlas.domain.run;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.lexatlas.domain.run.RunHistory.Event;
import org.lexatlas.domain.run.RunHistory.Kind;

class RunStatePropertyTest {

  @Property(tries = 20_000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void everyHistoryKeepsEveryInvariant(
      @ForAll RunMode mode, @ForAll boolean inCampaign, @ForAll("histories") List<Event> events) {
    var history =
        new RunHistory(RunState.ordered(RunFixtures.spec(mode, inCampaign ? "c-1" : null)));
    for (Event event : events) {
      RunInvariants.check(history.apply(event), history);
    }
    for (RunStatus status : RunStatus.values()) {
      reached("reached " + status, history.statuses.contains(status));
    }
    reached("reached a repeat", history.repeats > 0);
    reached("superseded an attempt", history.superseded > 0);
    reached("a third attempt", history.begun.values().stream().anyMatch(a -> a.size() > 2));
  }

  /** A property over histories that never get anywhere would say nothing. */
  private static void reached(String what, boolean reached) {
    Statistics.label(what)
        .collect(reached)
        .coverage(coverage -> coverage.check(true).percentage(p -> p > 5));
  }

  @Provide
  Arbitrary<List<Event>> histories() {
    Arbitrary<Kind> kinds =
        Arbitraries.frequency(
            Tuple.of(12, Kind.MOVE),
            Tuple.of(12, Kind.OUTCOME),
            Tuple.of(6, Kind.COMMAND),
            Tuple.of(1, Kind.TIME_PASSES),
            Tuple.of(1, Kind.REOPENED),
            Tuple.of(1, Kind.LATE_OUTCOME),
            Tuple.of(1, Kind.BASELINE_MOVES));
    Arbitrary<Kind> rarely =
        Arbitraries.frequencyOf(
            Tuple.of(200, kinds), Tuple.of(1, Arbitraries.just(Kind.CANCELLED_FROM_TEMPORAL)));
    return Combinators.combine(
            rarely,
            Arbitraries.integers().between(0, 119).withDistribution(RandomDistribution.uniform()),
            Arbitraries.of(true, false))
        .as(Event::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(80)
        .withSizeDistribution(RandomDistribution.uniform());
  }
}
