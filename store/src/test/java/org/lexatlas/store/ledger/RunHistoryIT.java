package org.lexatlas.store.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.run.PublishingPolicy;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.store.Database;
import org.lexatlas.store.TestDatabase;
import org.lexatlas.store.run.RunStore;

class RunHistoryIT {

  private final Database database = TestDatabase.fresh();
  private final RunHistory history = new RunHistory(database);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void countsWhatTheStepsTookAndNotWhatTheRunWaited() {
    String quick = completed("KZ");
    attempt(quick, "BASE_RESEARCH", 1, 0, 2);
    attempt(quick, "COMPARISON_ANALYSIS", 1, 300, 301);
    attempt(quick, "BLENDED_SYNTHESIS", 1, 590, 591);
    String repeated = completed("JP");
    attempt(repeated, "BASE_RESEARCH", 1, 0, 3);
    attempt(repeated, "BASE_RESEARCH", 2, 400, 405);

    assertThat(history.of("corpus").runs()).isEqualTo(2);
    assertThat(history.of("corpus").secondsPerRun()).isEqualTo(6);
    assertThat(history.of("simulated").runs()).isZero();
  }

  /** A run that lasted ten minutes. */
  private String completed(String country) {
    var id = UUID.randomUUID().toString();
    var spec =
        new RunSpec(
            id,
            country,
            "Mining",
            RunMode.AUTO,
            "corpus",
            PublishingPolicy.AUTO,
            LocalDate.parse("2026-01-31"),
            null,
            null);
    new RunStore(database).order(spec, "run." + country + ".Mining." + id, null);
    update(
        """
        update run set state = 'COMPLETED', started_at = now(),
          completed_at = now() + interval '10 minutes' where id = '%s'
        """
            .formatted(id));
    return id;
  }

  private void attempt(String run, String step, int number, int from, int to) {
    update(
        """
        insert into step_attempt (run_id, step, number, state, provider, inputs, started_at,
          completed_at)
        values ('%s', '%s', %d, 'COMPLETED', 'corpus', '{}', now() + interval '%d s',
          now() + interval '%d s')
        """
            .formatted(run, step, number, from, to));
  }

  private void update(String sql) {
    database.jdbi().useHandle(handle -> handle.execute(sql));
  }
}
