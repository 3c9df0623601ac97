package org.lexatlas.activities.step;

import io.temporal.common.interceptors.ActivityInboundCallsInterceptor;
import io.temporal.common.interceptors.ActivityInboundCallsInterceptorBase;
import io.temporal.common.interceptors.WorkerInterceptorBase;
import io.temporal.failure.ApplicationFailure;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.lexatlas.store.Database;

/**
 * Seeded faults at every point where a run touches the store, and around each activity: a statement
 * or a commit fails as it does when PostgreSQL goes away, or Temporal never hears of what was done.
 */
final class InjectedFaults extends WorkerInterceptorBase {

  private final Database database;
  private final SplittableRandom random;
  private final int percent;
  private int unheard;
  private int failuresForGood;

  /** Where a fault is injected. */
  enum Point {
    OPEN("before update on run", "new.generation <> old.generation"),
    CLAIM("before insert on step_attempt", "true"),
    CALL("before insert on simulated_call", "true"),
    REPLY("before update on step_attempt", "old.raw_reply is null and new.raw_reply is not null"),
    LEDGER("before insert on provider_call", "true"),
    OUTPUT("before update on step_attempt", "old.output is null and new.output is not null"),
    VERSION("before insert on analysis_version", "true"),
    REPORT("before update on step_attempt", "old.report is null and new.report is not null"),
    STATE("before update on run", "new.revision > old.revision"),
    COMMAND("before insert on operator_command", "true"),
    COMMIT("after update on run deferrable initially deferred", "true");

    private final String event;
    private final String condition;

    Point(String event, String condition) {
      this.event = event;
      this.condition = condition;
    }

    private String trigger() {
      return "create %s trigger fault_%s %s for each row when (%s) execute function fault('%s')"
          .formatted(this == COMMIT ? "constraint" : "", name(), event, condition, name());
    }
  }

  InjectedFaults(Database database, long seed, int percent) {
    this.database = database;
    this.random = new SplittableRandom(seed);
    this.percent = percent;
    database
        .jdbi()
        .useHandle(
            handle -> {
              handle.execute("create sequence drawn start " + (1 + Math.floorMod(seed, 1_000_000)));
              handle.execute(
                  """
                  create function fault() returns trigger language plpgsql as $$
                  declare n bigint := nextval('drawn');
                  begin
                    if (hashint8(n * 7919) & 2147483647) %% 100 < %d then
                      perform nextval('injected_' || lower(tg_argv[0]));
                      raise exception 'injected at %%', tg_argv[0]
                        using errcode = (array['08006', '57P01', '40001'])[1 + n %% 3];
                    end if;
                    return new;
                  end $$
                  """
                      .formatted(percent));
              for (Point point : Point.values()) {
                handle.execute("create sequence injected_" + point);
                handle.execute(point.trigger());
              }
            });
  }

  @Override
  public ActivityInboundCallsInterceptor interceptActivity(ActivityInboundCallsInterceptor next) {
    return new ActivityInboundCallsInterceptorBase(next) {
      @Override
      public ActivityOutput execute(ActivityInput input) {
        ActivityOutput output = executed(input);
        if (isUnheard()) {
          throw new IllegalStateException("injected: Temporal does not hear of it");
        }
        return output;
      }

      private ActivityOutput executed(ActivityInput input) {
        try {
          return super.execute(input);
        } catch (ApplicationFailure failure) {
          if (failure.isNonRetryable() && isFirstEnd()) {
            throw new IllegalStateException("injected: Temporal does not hear of it", failure);
          }
          throw failure;
        }
      }
    };
  }

  /** Temporal never hears of the first failure for good. */
  private synchronized boolean isFirstEnd() {
    failuresForGood++;
    return failuresForGood == 1;
  }

  synchronized int failuresForGood() {
    return failuresForGood;
  }

  private synchronized boolean isUnheard() {
    boolean drawn = random.nextInt(100) < percent;
    unheard += drawn ? 1 : 0;
    return drawn;
  }

  /** How many faults there were, at each point. */
  Map<Point, Long> counts() {
    var counts = new EnumMap<Point, Long>(Point.class);
    for (Point point : Point.values()) {
      counts.put(point, count(point));
    }
    return counts;
  }

  long count(Point point) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "select case when is_called then last_value else 0 end from injected_"
                            + point)
                    .mapTo(Long.class)
                    .one());
  }

  synchronized int unheard() {
    return unheard;
  }
}
