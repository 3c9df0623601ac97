package org.lexatlas.store.campaign;

import java.math.BigDecimal;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lexatlas.domain.campaign.Tally;

/** Counts slots, inside a transaction that others start. */
final class Tallies {

  private Tallies() {}

  static Tally of(Handle handle, UUID campaign) {
    return handle
        .createQuery(
            """
            select count(*) as total,
              count(*) filter (where slot.state = 'PENDING') as pending,
              count(*) filter (where slot.state = 'RUNNING') as running,
              count(*) filter (where slot.state = 'RUNNING' and parked) as parked,
              count(*) filter (where slot.state = 'SUCCEEDED') as succeeded,
              count(*) filter (where slot.state = 'IN_REVIEW') as in_review,
              count(*) filter (where slot.state = 'FAILED') as failed,
              count(*) filter (where slot.state = 'CANCELLED') as cancelled,
              count(*) filter (where slot.state = 'NOT_STARTED') as not_started,
              coalesce(sum(slot.tokens) filter (where slot.state <> 'RUNNING'), 0)::bigint + open.tokens as tokens,
              coalesce(sum(slot.cost) filter (where slot.state <> 'RUNNING'), 0) + open.cost as cost,
              count(*) filter (where slot.state in ('SUCCEEDED', 'IN_REVIEW', 'FAILED')) as spent_runs,
              coalesce(sum(slot.tokens) filter (where slot.state <> 'RUNNING'), 0)::bigint as spent_tokens,
              coalesce(sum(slot.cost) filter (where slot.state <> 'RUNNING'), 0) as spent_cost,
              count(*) filter (where slot.started_at > clock_timestamp() - interval '60 seconds')
                as starts_last_minute,
              min(slot.started_at) filter (where slot.started_at > clock_timestamp() - interval '60 seconds')
                as oldest_of_those
            from campaign_slot slot,
              (select coalesce(sum(c.tokens), 0)::bigint as tokens, coalesce(sum(c.cost), 0) as cost
               from campaign_slot s join provider_call_spend c on c.run_id = s.run_id
               where s.campaign_id = :id and s.state = 'RUNNING') open
            where slot.campaign_id = :id
            group by open.tokens, open.cost
            """)
        .bind("id", campaign)
        .mapTo(Tally.class)
        .findOne()
        .orElseGet(Tallies::none);
  }

  private static Tally none() {
    var zero = BigDecimal.ZERO;
    return new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, zero, 0, 0, zero, 0, null);
  }
}
