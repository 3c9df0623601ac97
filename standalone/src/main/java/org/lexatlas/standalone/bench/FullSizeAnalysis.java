package org.lexatlas.standalone.bench;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.lexatlas.domain.analysis.Confidence;
import org.lexatlas.domain.analysis.Law;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.analysis.Source;
import org.lexatlas.domain.analysis.StructuredData;

/** An invented analysis as large as real ones are: about a hundred items, most of them alike. */
final class FullSizeAnalysis {

  private FullSizeAnalysis() {}

  /** Analyses with another shift say in part the same, in part the same in other numbers. */
  static ResearchOutput of(int shift) {
    String narrative = prose(shift, 40);
    var data =
        new StructuredData(
            "Restricted",
            Confidence.LOW,
            prose(shift, 5),
            narrative,
            list(8, i -> statement(i * 3 + shift)),
            list(12, i -> law(i + shift)),
            list(8, i -> statement(i * 3 + shift + 3)),
            prose(shift + 1, 3),
            list(12, i -> source(i + shift)),
            list(12, i -> source(i + 20 + shift)),
            list(3, i -> "Whether rule %d lasts".formatted(i + shift)));
    return new ResearchOutput(
        narrative,
        Confidence.LOW,
        prose(shift, 5),
        "Restricted",
        List.of(),
        List.of(),
        data,
        List.of(),
        "",
        List.of(),
        List.of());
  }

  private static <T> List<T> list(int count, IntFunction<T> entry) {
    return IntStream.range(0, count).mapToObj(entry).toList();
  }

  private static String prose(int shift, int count) {
    return String.join(" ", list(count, i -> statement(i * 3 + shift)));
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
