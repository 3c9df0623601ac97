package org.lexatlas.store.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.Database;

/**
 * The rates of providers, counted in PostgreSQL by its own clock for all workers together. Permits
 * are spaced evenly, so that no window holds more than the limit whoever asks when.
 */
public final class ProviderRates {

  /**
   * Permits are a little further apart than the limit asks: a call goes out some time after its
   * permit, and not always equally long after it. At a window of 60 s this forgives 1.8 s.
   */
  static final double MARGIN = 1.03;

  /** So far ahead a permit may be given: nobody has to ask in the very moment. */
  private static final Duration AHEAD = Duration.ofSeconds(1);

  /** A vendor that says it is too fast halves the rate, at most down to a sixteenth. */
  private static final double SLOWEST = 16;

  /** With every permit the rate recovers a little: from half to whole in about 35 calls. */
  private static final double RECOVERY = 0.98;

  private final Database database;
  private final Duration window;

  public ProviderRates(Database database) {
    this(database, Duration.ofMinutes(1));
  }

  /**
   * Rates over another window than a minute, for tests.
   *
   * @param window the time in which the limit holds
   */
  public ProviderRates(Database database, Duration window) {
    this.database = database;
    this.window = window;
  }

  /** Whose rate: a key of a provider, and a model; an empty model is the provider's default. */
  public record Rate(String key, String model, String provider) {}

  /**
   * The answer to whoever wants to call.
   *
   * @param granted whether the permit is given
   * @param delay until the moment of the permit; not granted: until it makes sense to ask again
   * @param at the moment of the permit; null when it is not granted
   * @param cause what the vendor said when it was too fast; null when it is not
   */
  public record Permit(
      boolean granted, Duration delay, @Nullable Instant at, @Nullable String cause) {}

  /** Sets a rate, or lifts it with null. Idempotent. */
  public void limit(Rate rate, @Nullable Integer perMinute) {
    database
        .jdbi()
        .useHandle(
            handle ->
                bind(
                        handle.createUpdate(
                            """
                            insert into provider_rate (key, model, provider, per_minute)
                            values (:key, :model, :provider, :perMinute)
                            on conflict (key, model) do update set per_minute = excluded.per_minute
                            where provider_rate.per_minute is distinct from excluded.per_minute
                            """),
                        rate)
                    .bind("perMinute", perMinute)
                    .execute());
  }

  /** Asks for one permit. One short transaction; whoever is refused asks again. */
  public Permit ask(Rate rate) {
    return database.jdbi().inTransaction(handle -> ask(handle, rate));
  }

  private record Row(
      @Nullable Integer perMinute,
      double slowdown,
      Instant due,
      Instant now,
      @Nullable String cause) {}

  private Permit ask(Handle handle, Rate rate) {
    Row row =
        bind(
                handle.createQuery(
                    """
                    select per_minute, slowdown, clock_timestamp() as now,
                      greatest(next_at, clock_timestamp()) as due,
                      case when slowed_until > clock_timestamp() then slow_cause end as cause
                    from provider_rate where key = :key and model = :model for update
                    """),
                rate)
            .mapTo(Row.class)
            .findOne()
            .orElse(null);
    if (row == null) {
      return new Permit(true, Duration.ZERO, null, null); // no rate is set for it
    }
    Duration wait = Duration.between(row.now(), row.due());
    if (wait.compareTo(AHEAD) > 0) {
      return new Permit(false, wait.minus(AHEAD.dividedBy(2)), null, row.cause());
    }
    Integer perMinute = row.perMinute();
    double spacing =
        perMinute == null ? 0 : window.toNanos() * MARGIN * row.slowdown() / perMinute / 1000;
    bind(
            handle.createUpdate(
                """
                update provider_rate set permits = permits + 1, slowdown = greatest(1, slowdown * :recovery),
                  next_at = :due::timestamptz + :spacing * interval '1 microsecond'
                where key = :key and model = :model
                """),
            rate)
        .bind("recovery", RECOVERY)
        .bind("due", row.due())
        .bind("spacing", spacing)
        .execute();
    return new Permit(true, wait, row.due(), null);
  }

  /** The vendor said that it is too fast: nobody calls for that long, and then at half the rate. */
  public void slow(Rate rate, Duration pause, String cause) {
    database
        .jdbi()
        .useHandle(
            handle ->
                bind(
                        handle.createUpdate(
                            """
                            insert into provider_rate (key, model, provider, next_at, slowed_until,
                              slow_cause, slowdown)
                            values (:key, :model, :provider,
                              clock_timestamp() + :pause * interval '1 ms',
                              clock_timestamp() + :pause * interval '1 ms', :cause, 2)
                            on conflict (key, model) do update set
                              next_at = greatest(provider_rate.next_at, excluded.next_at),
                              slowed_until =
                                greatest(provider_rate.slowed_until, excluded.slowed_until),
                              slow_cause = excluded.slow_cause,
                              -- calls that were under way together are one mistake, not many
                              slowdown = case
                                when provider_rate.slowed_until > clock_timestamp()
                                  then provider_rate.slowdown
                                else least(:slowest, provider_rate.slowdown * 2) end
                            """),
                        rate)
                    .bind("pause", pause.toMillis())
                    .bind("cause", shortened(cause))
                    .bind("slowest", SLOWEST)
                    .execute());
  }

  /** A quota is used up for that long: campaigns start no run before it refills. */
  public void hold(Rate rate, Duration pause, String cause) {
    database
        .jdbi()
        .useHandle(
            handle ->
                bind(
                        handle.createUpdate(
                            """
                            insert into provider_rate (key, model, provider, hold_until, hold_cause)
                            values (:key, :model, :provider,
                              clock_timestamp() + :pause * interval '1 ms', :cause)
                            on conflict (key, model) do update set
                              hold_until = excluded.hold_until, hold_cause = excluded.hold_cause
                            """),
                        rate)
                    .bind("pause", pause.toMillis())
                    .bind("cause", shortened(cause))
                    .execute());
  }

  private static String shortened(String cause) {
    return cause.length() > 500 ? cause.substring(0, 500) : cause;
  }

  /** A quota that is used up. */
  public record Hold(Instant until, @Nullable String cause) {}

  /** Until when a quota of a provider is used up, with any key and model; empty when none is. */
  public Optional<Hold> heldUntil(String provider) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select hold_until as until, hold_cause as cause from provider_rate
                        where provider = :provider and hold_until > clock_timestamp()
                        order by hold_until desc limit 1
                        """)
                    .bind("provider", provider)
                    .mapTo(Hold.class)
                    .findOne());
  }

  private static <S extends SqlStatement<S>> S bind(S statement, Rate rate) {
    return statement
        .bind("key", rate.key())
        .bind("model", rate.model())
        .bind("provider", rate.provider());
  }
}
