package org.lexatlas.store.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lexatlas.store.Database;
import org.lexatlas.store.DatabaseSettings;
import org.lexatlas.store.TestDatabase;

class ProviderRatesIT {

  private static final Duration WINDOW = Duration.ofSeconds(3);
  private static final int LIMIT = 60;
  private static final ProviderRates.Rate RATE = new ProviderRates.Rate("key", "m", "gemini");

  private final DatabaseSettings settings = TestDatabase.settings();
  private final Database database = Database.open(settings).migrate();

  @AfterEach
  void close() {
    database.close();
  }

  /** Three workers, each with its own pool, four callers each, over three windows. */
  @Test
  void competingWorkersStayWithinEveryWindowAndUseIt() throws Exception {
    new ProviderRates(database, WINDOW).limit(RATE, LIMIT);
    var permits = new ConcurrentLinkedQueue<Instant>();
    var begun = Instant.now();
    var end = begun.plus(WINDOW.multipliedBy(3));
    try (var threads = Executors.newFixedThreadPool(12)) {
      for (int worker = 0; worker < 3; worker++) {
        var own = Database.open(settings);
        var rates = new ProviderRates(own, WINDOW);
        for (int caller = 0; caller < 4; caller++) {
          threads.execute(() -> callUntil(end, rates, permits));
        }
      }
      threads.shutdown();
      assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    var sorted = permits.stream().sorted().toList();
    for (int i = 0; i + LIMIT < sorted.size(); i++) {
      assertThat(Duration.between(sorted.get(i), sorted.get(i + LIMIT))).isGreaterThan(WINDOW);
    }
    double windows =
        (double) Duration.between(sorted.getFirst(), sorted.getLast()).toMillis()
            / WINDOW.toMillis();
    assertThat(sorted.size() / (windows * LIMIT)).isGreaterThan(0.9);
  }

  private static void callUntil(
      Instant end, ProviderRates rates, ConcurrentLinkedQueue<Instant> permits) {
    while (Instant.now().isBefore(end)) {
      var permit = rates.ask(RATE);
      LockSupport.parkNanos(permit.delay().toNanos());
      if (permit.granted()) {
        permits.add(Objects.requireNonNull(permit.at()));
      }
    }
  }

  @Test
  void aVendorThatIsTooFastHalvesTheRateOnceAndHoldsEverybody() {
    var rates = new ProviderRates(database, WINDOW);
    rates.limit(RATE, LIMIT);
    rates.slow(RATE, Duration.ofSeconds(30), "429");
    rates.slow(RATE, Duration.ofSeconds(20), "429 again");

    var refused = new ProviderRates(database, WINDOW).ask(RATE);

    assertThat(refused.granted()).isFalse();
    assertThat(refused.cause()).isEqualTo("429 again");
    assertThat(refused.delay()).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(30));
    assertThat(slowdown()).isEqualTo(2);
    assertThat(rates.heldUntil("gemini")).isEmpty();
  }

  @Test
  void aUsedUpQuotaHoldsCampaignsAndNotThoseWhoTryAnyway() {
    var rates = new ProviderRates(database, WINDOW);
    rates.hold(RATE, Duration.ofMinutes(10), "daily quota");

    assertThat(rates.heldUntil("gemini")).isPresent();
    assertThat(rates.heldUntil("openai")).isEmpty();
    assertThat(rates.ask(RATE).granted()).isTrue();
  }

  @Test
  void theRateRecoversWithPermits() {
    var rates = new ProviderRates(database, Duration.ofMillis(10));
    rates.limit(RATE, LIMIT);
    rates.slow(RATE, Duration.ZERO, "429");

    for (int i = 0; i < 40; i++) {
      var permit = rates.ask(RATE);
      LockSupport.parkNanos(permit.delay().toNanos());
    }

    assertThat(slowdown()).isEqualTo(1);
  }

  @Test
  void whatHasNoRateIsNotSlowed() {
    assertThat(new ProviderRates(database).ask(RATE).delay()).isZero();
  }

  private double slowdown() {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle.createQuery("select slowdown from provider_rate").mapTo(Double.class).one());
  }
}
