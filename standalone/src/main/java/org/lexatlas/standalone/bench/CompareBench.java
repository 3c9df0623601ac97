package org.lexatlas.standalone.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.lexatlas.domain.analysis.Items;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.comparison.ComparisonOutput;
import org.lexatlas.domain.comparison.TokenOverlap;
import org.lexatlas.domain.synthesis.Synthesizer;
import org.lexatlas.domain.topic.Topic;

/**
 * Compares and blends two full-size analyses again and again, in this process and without a store.
 * Counts the thread's processor time: on a machine that does other things besides, the clock tells
 * more about those.
 */
public final class CompareBench {

  private static final int WARM_UP = 100;

  private final int rounds;

  /**
   * @param rounds measured after warming up
   */
  public CompareBench(int rounds) {
    this.rounds = rounds;
  }

  /** Milliseconds of processor time that a round takes. */
  public record Times(double median, double high) {}

  /**
   * What was measured.
   *
   * @param items of each side
   */
  public record Result(int items, Times compare, Times blend) {}

  public Result measure() {
    ResearchOutput baseline = FullSizeAnalysis.of(0);
    ResearchOutput fresh = FullSizeAnalysis.of(7);
    var topic = new Topic("Bench", 1, "Bench", "", List.of());
    var synthesizer = new Synthesizer("Nowhere", topic);
    LocalDate day = LocalDate.of(2026, 1, 1);
    Times compare = times(() -> compare(baseline, fresh));
    ComparisonOutput compared = compare(baseline, fresh);
    Times blend =
        times(() -> synthesizer.blend(baseline, 1, day, fresh, compared, day.plusDays(1)));
    return new Result(Items.of(baseline).size(), compare, blend);
  }

  private static ComparisonOutput compare(ResearchOutput baseline, ResearchOutput fresh) {
    return ComparisonOutput.of(1, baseline, fresh, new TokenOverlap());
  }

  private interface Work {
    Object once();
  }

  private Times times(Work work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    var millis = new double[rounds];
    for (int round = -Math.min(rounds, WARM_UP); round < rounds; round++) {
      long start = threads.getCurrentThreadCpuTime();
      work.once();
      if (round >= 0) {
        millis[round] = (threads.getCurrentThreadCpuTime() - start) / 1e6;
      }
    }
    Arrays.sort(millis);
    return new Times(millis[rounds / 2], millis[Math.min(rounds - 1, rounds * 95 / 100)]);
  }
}
