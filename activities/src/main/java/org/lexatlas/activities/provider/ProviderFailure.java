package org.lexatlas.activities.provider;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Why a provider gave no usable reply. One {@code switch} maps each kind to what happens next. */
public abstract sealed class ProviderFailure extends RuntimeException {

  private ProviderFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** Too many calls in a short window: try again after the vendor's delay. */
  public static final class RateLimited extends ProviderFailure {
    private final transient @Nullable Duration retryAfter;

    public RateLimited(String message, @Nullable Duration retryAfter) {
      super(message, null);
      this.retryAfter = retryAfter;
    }

    /** The vendor's own delay, null when it named none. */
    public @Nullable Duration retryAfter() {
      return retryAfter;
    }
  }

  /** A quota that refills much later: the step is parked until then. */
  public static final class QuotaExhausted extends ProviderFailure {
    private final transient Duration until;

    public QuotaExhausted(String message, Duration until) {
      super(message, null);
      this.until = until;
    }

    /** How long until the quota refills. */
    public Duration until() {
      return until;
    }
  }

  /** The provider is overloaded or unreachable: back off and try again. */
  public static final class Unavailable extends ProviderFailure {
    public Unavailable(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }

  /** The provider will not answer this question, or not with these settings: final. */
  public static final class Refused extends ProviderFailure {
    public Refused(String message) {
      super(message, null);
    }
  }

  /** The reply is not what was asked for; the raw reply is kept for the operator to read. */
  public static final class Malformed extends ProviderFailure {
    public Malformed(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }
}
