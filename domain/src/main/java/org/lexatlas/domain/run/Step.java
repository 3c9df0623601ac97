package org.lexatlas.domain.run;

/** The three steps of a run, in their order. */
public enum Step {
  BASE_RESEARCH("Base Research"),
  COMPARISON_ANALYSIS("Comparison Analysis"),
  BLENDED_SYNTHESIS("Blended Synthesis");

  private final String title;

  Step(String title) {
    this.title = title;
  }

  /** The step's name as people read it. */
  public String title() {
    return title;
  }
}
