package org.lexatlas.domain.analysis;

/**
 * The remark of an analysis that read samples: paraphrases that came with the program, not verified
 * against the sources that they name. It stands among the uncertainties, and so goes wherever the
 * content goes.
 */
public final class SampleNote {

  public static final String WORDS =
      "Rests in part on unverified samples that came with the program.";

  private SampleNote() {}

  /** Whether the analysis says that it rests on samples. */
  public static boolean in(ResearchOutput analysis) {
    return analysis.structuredData().remainingUncertainties().contains(WORDS);
  }
}
