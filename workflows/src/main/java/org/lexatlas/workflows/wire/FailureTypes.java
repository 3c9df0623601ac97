package org.lexatlas.workflows.wire;

/**
 * The types of application failures, as the Temporal UI shows them and as attempts keep them.
 * Documented in one table in {@code docs/failures.md}; never a class name.
 */
public final class FailureTypes {

  /** Too many calls: tried again after the vendor's delay. */
  public static final String PROVIDER_RATE_LIMITED = "PROVIDER_RATE_LIMITED";

  /** Overloaded or unreachable: tried again with growing delays. */
  public static final String PROVIDER_UNAVAILABLE = "PROVIDER_UNAVAILABLE";

  /** The provider will not answer: final, in its own words. */
  public static final String PROVIDER_REFUSED = "PROVIDER_REFUSED";

  /** The reply could not be read as an output, even after one repair: final. */
  public static final String OUTPUT_MALFORMED = "OUTPUT_MALFORMED";

  /** The output is larger than the store takes: final. */
  public static final String OUTPUT_TOO_LARGE = "OUTPUT_TOO_LARGE";

  /** What the step was told to do cannot be done: final. */
  public static final String BAD_INPUT = "BAD_INPUT";

  /** The store cannot be reached: tried again until it can. */
  public static final String STORE_UNAVAILABLE = "STORE_UNAVAILABLE";

  /** The worker was stopped in the middle of a try: another one tries again. */
  public static final String WORKER_LEFT = "WORKER_LEFT";

  /** Another try of the attempt is alive: tried again until it has ended or fallen silent. */
  public static final String ATTEMPT_HELD = "ATTEMPT_HELD";

  /** Anything unforeseen: tried a few times, then final. */
  public static final String UNEXPECTED = "UNEXPECTED";

  private FailureTypes() {}
}
