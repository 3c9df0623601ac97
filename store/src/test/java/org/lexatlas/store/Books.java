package org.lexatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What must hold of attempts, versions and the ledger, whatever was killed. */
public final class Books {

  private final Database database;

  public Books(Database database) {
    this.database = database;
  }

  /** Checks all of it and returns how many answered calls left no reply behind. */
  public long balanced() {
    nothing(
        "attempts that two replies were paid for",
        "select run_id, step, attempt from provider_call group by 1, 2, 3 having count(*) > 1");
    nothing(
        "replies without a line in the ledger",
        """
        select run_id, step, number from step_attempt a where raw_reply is not null
          and not exists (select from provider_call c where c.run_id = a.run_id
            and c.step = a.step and c.attempt = a.number)
        """);
    nothing(
        "attempts that made two versions",
        """
        select run_id, step, attempt from analysis_version group by 1, 2, 3 having count(*) > 1
        """);
    nothing(
        "completed attempts without an output",
        "select run_id, step, number from step_attempt where state = 'COMPLETED' and output is null");
    nothing(
        "gaps in the numbers of attempts",
        """
        select run_id, step from step_attempt group by 1, 2 having max(number) <> count(*)
        """);
    nothing(
        "attempts that run in a run that has ended",
        """
        select a.run_id, step, number from step_attempt a join run r on r.id = a.run_id
        where a.state in ('RUNNING', 'PARKED') and r.state in ('COMPLETED', 'FAILED', 'CANCELLED')
        """);
    nothing(
        "attempts whose tokens are not those of the ledger",
        """
        select a.run_id, a.step, a.number from step_attempt a left join provider_call c
          on c.run_id = a.run_id and c.step = a.step and c.attempt = a.number
        group by 1, 2, 3 having max(a.tokens_input) <> coalesce(sum(c.tokens_input), 0)
        """);
    return count("select count(*) from simulated_call where fault is null or fault = 'MALFORMED'")
        - count("select count(*) from provider_call");
  }

  private void nothing(String what, String sql) {
    List<String> found =
        database
            .jdbi()
            .withHandle(
                handle ->
                    handle.createQuery(sql).mapToMap().stream().map(String::valueOf).toList());
    assertThat(found).as(what).isEmpty();
  }

  public long count(String sql) {
    return database.jdbi().withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
  }
}
