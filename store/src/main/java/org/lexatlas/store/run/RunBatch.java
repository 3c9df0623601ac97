package org.lexatlas.store.run;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunState;

/** Many runs in one transaction that others start. */
public final class RunBatch {

  private RunBatch() {}

  /**
   * Stores runs in state STARTING, but for those that exist and those whose analysis has an open
   * run. Their executions do not stay open after the end.
   *
   * @return the ids of those that were stored
   */
  public static Set<UUID> order(Handle handle, List<RunSpec> specs) {
    if (specs.isEmpty()) {
      return Set.of();
    }
    PreparedBatch analyses =
        handle.prepareBatch(
            """
            insert into analysis (country, topic)
            select :country, :topic where not exists (
              select 1 from analysis where country = :country and topic = :topic)
            on conflict do nothing
            """);
    specs.forEach(
        spec -> analyses.bind("country", spec.country()).bind("topic", spec.topic()).add());
    analyses.execute();
    PreparedBatch runs = handle.prepareBatch(RunStore.INSERT + " on conflict do nothing");
    for (RunSpec spec : specs) {
      RunStore.bindInsert(
              runs,
              RunState.ordered(spec),
              "run." + spec.country() + "." + spec.topic() + "." + spec.id(),
              0)
          .add();
    }
    int[] stored = runs.execute();
    var ids = new HashSet<UUID>();
    for (int i = 0; i < stored.length; i++) {
      if (stored[i] == 1) {
        ids.add(UUID.fromString(specs.get(i).id()));
      }
    }
    return ids;
  }

  public static List<RunRow> find(Handle handle, List<UUID> ids) {
    return handle
        .createQuery("select " + RunStore.COLUMNS + " from run where id = any(:ids)")
        .bind("ids", ids.toArray(UUID[]::new))
        .mapTo(RunRow.class)
        .list();
  }

  /** The run that keeps an analysis busy. */
  public static Optional<UUID> openRun(Handle handle, String country, String topic) {
    return handle
        .createQuery(
            """
            select id from run where country = :country and topic = :topic
              and state in ('STARTING', 'RUNNING', 'WAITING_FOR_OPERATOR', 'PAUSED')
            """)
        .bind("country", country)
        .bind("topic", topic)
        .mapTo(UUID.class)
        .findOne();
  }
}
