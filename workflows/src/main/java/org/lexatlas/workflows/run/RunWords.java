package org.lexatlas.workflows.run;

import java.nio.charset.StandardCharsets;
import org.lexatlas.domain.run.RunSpec;

/** How a run introduces itself in the Temporal UI. */
final class RunWords {

  private static final int MAX_SUMMARY_BYTES = 200; // a longer one is refused by the server

  private RunWords() {}

  static String summary(RunSpec run) {
    String words = run.country() + " " + run.topic();
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    return bytes.length <= MAX_SUMMARY_BYTES
        ? words
        : new String(bytes, 0, MAX_SUMMARY_BYTES, StandardCharsets.US_ASCII);
  }

  static String details(RunSpec spec) {
    return """
        Refreshes the analysis of **%s**, topic **%s**, as of %s.

        Mode %s, provider `%s`, publishing policy %s. Run id `%s`.

        Signals: `runBaseResearch`, `runComparisonAnalysis`, `runBlendedSynthesis` need no payload;
        `requestStep` takes `{"step": .., "scope": .., "reason": ..}`.
        """
        .formatted(
            spec.country(),
            spec.topic(),
            spec.asOf(),
            spec.mode(),
            spec.provider(),
            spec.policy(),
            spec.id());
  }
}
