package org.lexatlas.activities.step;

import java.time.Duration;
import java.util.function.IntSupplier;
import org.lexatlas.activities.provider.ProviderFailure;
import org.lexatlas.workflows.wire.FailureTypes;

/** What happens after a failed try. The one place where failures are told apart. */
sealed interface Treatment {

  /** Waits longer than this leave the activity: the workflow parks the step. */
  Duration LONGEST_RETRY = Duration.ofMinutes(5);

  /** A fault of our own is tried a few times, since it may be a race; then a person must look. */
  int UNEXPECTED_TRIES = 5;

  /** Temporal tries again after the delay. */
  record Retry(String type, String words, Duration delay) implements Treatment {}

  /** The workflow waits, visibly, and an operator can end the wait. */
  record Park(String cause, Duration delay) implements Treatment {}

  /** The attempt has failed for good. */
  record Fail(String type, String words) implements Treatment {}

  /**
   * The one decision.
   *
   * @param faultsBefore how many tries of the attempt ended in a fault of our own; asked only then
   */
  static Treatment of(RuntimeException failure, int tryNumber, IntSupplier faultsBefore) {
    return switch (failure) {
      case ProviderFailure provider -> of(provider, tryNumber);
      case OutputTooLarge large -> new Fail(FailureTypes.OUTPUT_TOO_LARGE, words(large));
      case BadInput bad -> new Fail(FailureTypes.BAD_INPUT, words(bad));
      default -> ofOurs(failure, tryNumber, faultsBefore);
    };
  }

  private static Treatment ofOurs(
      RuntimeException failure, int tryNumber, IntSupplier faultsBefore) {
    if (StoreFaults.passing(failure)) {
      return new Retry(FailureTypes.STORE_UNAVAILABLE, words(failure), backoff(tryNumber));
    }
    return faultsBefore.getAsInt() + 1 < UNEXPECTED_TRIES
        ? new Retry(FailureTypes.UNEXPECTED, words(failure), backoff(tryNumber))
        : new Fail(FailureTypes.UNEXPECTED, words(failure));
  }

  private static Treatment of(ProviderFailure failure, int tryNumber) {
    return switch (failure) {
      case ProviderFailure.RateLimited limited -> {
        Duration asked = limited.retryAfter();
        Duration delay = asked == null ? backoff(tryNumber) : asked;
        yield delay.compareTo(LONGEST_RETRY) > 0
            ? new Park(words(failure), delay)
            : new Retry(FailureTypes.PROVIDER_RATE_LIMITED, words(failure), delay);
      }
      case ProviderFailure.QuotaExhausted quota -> new Park(words(failure), quota.until());
      case ProviderFailure.Unavailable unavailable ->
          new Retry(FailureTypes.PROVIDER_UNAVAILABLE, words(failure), backoff(tryNumber));
      case ProviderFailure.Refused refused ->
          new Fail(FailureTypes.PROVIDER_REFUSED, words(failure));
      case ProviderFailure.Malformed malformed ->
          new Fail(FailureTypes.OUTPUT_MALFORMED, words(failure));
    };
  }

  /** 1, 2, 4, ... seconds, at most {@link #LONGEST_RETRY}. */
  private static Duration backoff(int tryNumber) {
    Duration delay = Duration.ofSeconds(1L << Math.min(tryNumber - 1, 20));
    return delay.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : delay;
  }

  private static String words(RuntimeException failure) {
    String words = failure.getMessage();
    return words == null ? failure.getClass().getSimpleName() : words;
  }
}
