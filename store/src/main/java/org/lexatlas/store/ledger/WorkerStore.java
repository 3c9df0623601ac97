package org.lexatlas.store.ledger;

import java.time.Instant;
import java.util.List;
import org.lexatlas.store.Database;

/** Which task queues are served: a queue that nobody serves must be visible. */
public final class WorkerStore {

  private final Database database;

  public WorkerStore(Database database) {
    this.database = database;
  }

  /** A queue and when a worker last said that it serves it. */
  public record Served(String taskQueue, int workers, Instant seenAt) {}

  /** Says that a worker serves these queues now. */
  public void beat(String worker, List<String> taskQueues) {
    database
        .jdbi()
        .useTransaction(
            handle -> {
              var batch =
                  handle.prepareBatch(
                      """
                      insert into worker_heartbeat (worker, task_queue, seen_at)
                      values (:worker, :queue, now())
                      on conflict (worker, task_queue) do update set seen_at = now()
                      """);
              taskQueues.forEach(queue -> batch.bind("worker", worker).bind("queue", queue).add());
              batch.execute();
              handle.execute(
                  "delete from worker_heartbeat where seen_at < now() - interval '1 hour'");
            });
  }

  /** The queues that were served within the last minute. */
  public List<Served> served() {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select task_queue, count(*) as workers, max(seen_at) as seen_at
                        from worker_heartbeat where seen_at > now() - interval '1 minute'
                        group by task_queue order by task_queue
                        """)
                    .mapTo(Served.class)
                    .list());
  }
}
