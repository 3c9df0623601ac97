package org.lexatlas.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.analysis.AnalysisFixtures.Build;
import org.lexatlas.domain.analysis.Law;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.analysis.Source;

class ComparisonSpeedTest {

  /** Processor time of the best of many rounds: a busy machine makes a round slow, never fast. */
  @Test
  void comparesTwoFullSizeAnalysesInUnderTwentyMilliseconds() {
    ResearchOutput baseline = fullSize(0);
    ResearchOutput fresh = fullSize(7);

    long best = LongStream.range(0, 60).map(round -> nanos(baseline, fresh)).min().orElseThrow();

    assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(20));
  }

  private static long nanos(ResearchOutput baseline, ResearchOutput fresh) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    ComparisonOutput.of(1, baseline, fresh, new TokenOverlap());
    return threads.getCurrentThreadCpuTime() - start;
  }

  private static ResearchOutput fullSize(int shift) {
    return new Build()
        .summary(prose(shift, 5))
        .analysis(prose(shift, 40))
        .pillars(statements(shift, 8))
        .considerations(statements(shift + 3, 8))
        .laws(IntStream.range(0, 12).mapToObj(i -> law(i + shift)).toArray(Law[]::new))
        .primary(IntStream.range(0, 12).mapToObj(i -> source(i + shift)).toArray(Source[]::new))
        .secondary(IntStream.range(20, 32).mapToObj(i -> source(i + shift)).toArray(Source[]::new))
        .build();
  }

  private static String prose(int shift, int count) {
    return String.join(" ", statements(shift, count));
  }

  private static String[] statements(int shift, int count) {
    return IntStream.range(0, count).mapToObj(i -> statement(i * 3 + shift)).toArray(String[]::new);
  }

  private static String statement(int i) {
    return "Under article %d a licensed exchange of kind %d must verify its clients by %d May 2024"
            .formatted(i, i % 7, 1 + i % 28)
        + " and may not hold more than US$%d,000 of their assets without the regulator's consent."
            .formatted(i + 1);
  }

  private static Law law(int i) {
    return new Law("Law of kind " + i, "No. " + i, "2024-01-01", statement(i), null);
  }

  private static Source source(int i) {
    String url = "https://example.org/" + i;
    return new Source("Source " + i, url, "2024", "news", statement(i));
  }
}
