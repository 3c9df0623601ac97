package org.lexatlas.store.ledger;

import java.math.BigDecimal;
import org.lexatlas.domain.campaign.Estimate;
import org.lexatlas.store.Database;

/**
 * What runs took so far, from the ledger: the ground of estimates. A run's time is that of its
 * steps: what it waited for a worker, or for an operator, says nothing about the next one.
 */
public final class RunHistory {

  /** So many of the newest runs of a provider tell what the next will take. */
  private static final int RUNS = 200;

  private final Database database;

  public RunHistory(Database database) {
    this.database = database;
  }

  private record Row(
      long runs, double tokens, BigDecimal cost, double seconds, double calls, boolean priced) {}

  public Estimate.History of(String provider) {
    return database
        .jdbi()
        .withHandle(
            handle -> {
              Row row =
                  handle
                      .createQuery(
                          """
                          select count(*) as runs, coalesce(avg(spent.tokens), 0)::float8 as tokens,
                            coalesce(avg(spent.cost), 0) as cost,
                            coalesce(avg(spent.seconds), 0)::float8 as seconds,
                            coalesce(avg(spent.calls), 0)::float8 as calls,
                            exists (select 1 from provider_price where provider = :provider) as priced
                          from (
                            select id from run
                            where provider = :provider and state in ('COMPLETED', 'FAILED')
                              and started_at is not null
                            order by created_at desc, id desc limit :runs) r,
                          lateral (
                            select coalesce(sum(tokens), 0) as tokens, coalesce(sum(cost), 0) as cost,
                              count(*) as calls,
                              (select coalesce(sum(extract(epoch from completed_at - started_at)), 0)
                                from step_attempt where run_id = r.id) as seconds
                            from provider_call_spend where run_id = r.id) spent
                          """)
                      .bind("provider", provider)
                      .bind("runs", RUNS)
                      .mapTo(Row.class)
                      .one();
              Integer rate =
                  handle
                      .createQuery(
                          """
                          select min(per_minute) from provider_rate where provider = :provider
                          """)
                      .bind("provider", provider)
                      .mapTo(Integer.class)
                      .findOne()
                      .orElse(null);
              return new Estimate.History(
                  row.runs(),
                  row.tokens(),
                  row.priced() ? row.cost() : null,
                  row.seconds(),
                  row.calls(),
                  rate);
            });
  }
}
