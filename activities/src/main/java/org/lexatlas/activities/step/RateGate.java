package org.lexatlas.activities.step;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.lexatlas.activities.provider.Progress;
import org.lexatlas.activities.provider.ProviderFailure;
import org.lexatlas.activities.provider.ResearchProvider;
import org.lexatlas.store.ledger.ProviderRates;

/**
 * Lets calls out at their providers' rates. In this process one caller at a time asks for permits
 * of a rate; the others queue behind it in order. Thread-safe.
 */
public final class RateGate {

  /** Longer and the step is parked: its place is worth more than its turn. */
  private static final Duration LONGEST_WAIT = Treatment.LONGEST_RETRY;

  /** A longer sleep would not notice that the rate was raised. */
  private static final Duration LONGEST_SLEEP = Duration.ofSeconds(5);

  /** So long it is believed that a rate that nobody set is still not there. */
  private static final Duration FREE = Duration.ofSeconds(10);

  private static final Duration AFTER_TOO_FAST = Duration.ofSeconds(10);

  private final ProviderRates rates;
  private final Map<String, Integer> perMinute;
  private final Map<ProviderRates.Rate, Queue> queues = new ConcurrentHashMap<>();

  /**
   * A gate.
   *
   * @param perMinute calls a minute by provider, or by {@code provider/model}
   */
  public RateGate(ProviderRates rates, Map<String, Integer> perMinute) {
    this.rates = rates;
    this.perMinute = Map.copyOf(perMinute);
  }

  private static final class Queue {
    final ReentrantLock turn = new ReentrantLock(true);
    boolean set;
    long freeUntil = System.nanoTime();
  }

  /** The rate that calls of this provider with this model are counted by. */
  ProviderRates.Rate rate(ResearchProvider provider, String model) {
    boolean own = perMinute.containsKey(provider.id() + "/" + model);
    return new ProviderRates.Rate(provider.account(), own ? model : "", provider.id());
  }

  /** Returns when the call may go out. */
  void pass(ProviderRates.Rate rate, Progress progress) {
    Queue queue = queues.computeIfAbsent(rate, r -> new Queue());
    try {
      queue.turn.lockInterruptibly();
      ProviderRates.Permit permit;
      try {
        permit = ask(queue, rate, progress);
      } finally {
        queue.turn.unlock();
      }
      Thread.sleep(permit.delay());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProviderFailure.Unavailable("interrupted while waiting for the rate", e);
    }
  }

  private ProviderRates.Permit ask(Queue queue, ProviderRates.Rate rate, Progress progress)
      throws InterruptedException {
    set(queue, rate);
    if (System.nanoTime() < queue.freeUntil) {
      return new ProviderRates.Permit(true, Duration.ZERO, null, null);
    }
    while (true) {
      var permit = rates.ask(rate);
      if (permit.granted()) {
        if (permit.at() == null) {
          queue.freeUntil = System.nanoTime() + FREE.toNanos();
        }
        return permit;
      }
      String cause = permit.cause();
      if (permit.delay().compareTo(LONGEST_WAIT) > 0) {
        throw new ProviderFailure.RateLimited(
            cause == null ? "The rate of " + rate.provider() + " is used up" : cause,
            permit.delay());
      }
      progress.phase(
          "waiting for the rate of " + rate.provider() + (cause == null ? "" : ": " + cause));
      Thread.sleep(permit.delay().compareTo(LONGEST_SLEEP) > 0 ? LONGEST_SLEEP : permit.delay());
    }
  }

  private void set(Queue queue, ProviderRates.Rate rate) {
    if (!queue.set) {
      Integer limit =
          perMinute.get(
              rate.model().isEmpty() ? rate.provider() : rate.provider() + "/" + rate.model());
      if (limit != null) {
        rates.limit(rate, limit);
      }
      queue.set = true;
    }
  }

  /** Tells all workers what a vendor answered: too fast, or a quota that is used up. */
  void told(ProviderRates.Rate rate, ProviderFailure failure) {
    String words = String.valueOf(failure.getMessage());
    switch (failure) {
      case ProviderFailure.RateLimited limited -> {
        Duration asked = limited.retryAfter();
        rates.slow(rate, asked == null ? AFTER_TOO_FAST : asked, words);
        Queue queue = queues.get(rate);
        if (queue != null) {
          queue.freeUntil = System.nanoTime();
        }
      }
      case ProviderFailure.QuotaExhausted quota -> rates.hold(rate, quota.until(), words);
      case ProviderFailure.Unavailable unavailable -> {}
      case ProviderFailure.Refused refused -> {}
      case ProviderFailure.Malformed malformed -> {}
    }
  }
}
