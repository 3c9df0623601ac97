package org.lexatlas.domain.analysis;

/** Why a finished version was kept beside the Live one instead of taking its place. */
public enum Aside {
  /** It is true as of a day before the one for which the Live version was last confirmed. */
  EARLIER_DAY,
  /** It is invented, and the Live version is not. */
  SIMULATED;

  /**
   * The reason, for a reader.
   *
   * @param version what the version that is kept aside speaks of
   * @param number the Live version's number
   * @param live what that one speaks of
   */
  public String words(Basis version, int number, Basis live) {
    return switch (this) {
      case EARLIER_DAY ->
          "it is as of %s, and version %d, which is Live, is verified as of %s."
              .formatted(version.asOf(), number, live.asOf());
      case SIMULATED ->
          "it is simulated, and version %d, which is Live, is real.".formatted(number);
    };
  }
}
