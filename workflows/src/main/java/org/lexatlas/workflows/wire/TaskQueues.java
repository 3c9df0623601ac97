package org.lexatlas.workflows.wire;

/** The task queues. */
public final class TaskQueues {

  /** Workflow tasks of runs, and the short activities that keep commands. */
  public static final String RUNS = "research-runs";

  /** Ingestion of documents. */
  public static final String CORPUS = "corpus";

  /** Workflow tasks of campaigns, and the admission of their runs. */
  public static final String CAMPAIGNS = "campaigns";

  private TaskQueues() {}

  /** The steps done by one provider: a queue each, so that a slow one delays no other. */
  public static String provider(String id) {
    return "provider-" + id;
  }
}
