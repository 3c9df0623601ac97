package org.lexatlas.api.run;

import io.grpc.Context;
import io.grpc.StatusRuntimeException;
import io.temporal.failure.TemporalException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.lexatlas.api.temporal.TemporalLink;
import org.lexatlas.domain.run.Answer;
import org.lexatlas.store.run.RunRow;
import org.lexatlas.workflows.run.RunClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Starts the workflows of runs, and takes commands to them. Both may be repeated at will. */
@Component
public final class RunWorkflows implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(RunWorkflows.class);

  private final TemporalLink temporal;
  private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();

  RunWorkflows(TemporalLink temporal) {
    this.temporal = temporal;
  }

  /** Starts the workflow of a stored run; false when it is not known whether Temporal took it. */
  boolean start(RunRow run) {
    return taken(run, RunClient::start);
  }

  /**
   * Starts another execution of a run whose last one is gone or closed; no effect where one is
   * open. It goes on from what is stored.
   *
   * @return false when it is not known whether Temporal took it
   */
  public boolean startAgain(RunRow run) {
    return taken(run, RunClient::startAgain);
  }

  private boolean taken(RunRow run, Consumer<RunClient> start) {
    try {
      start.accept(client(run));
      return true;
    } catch (TemporalException | StatusRuntimeException doubt) {
      LOG.warn("Start of {} is in doubt: {}", run.workflowId(), doubt.toString());
      return false;
    }
  }

  /**
   * Takes a command to the run's workflow, reopening it where it has ended.
   *
   * @param body the command as a JSON object
   * @return the answer; empty when none came in time: the command may still have its effect
   */
  Optional<Answer> send(RunRow run, String commandId, Map<String, ?> body, Duration wait) {
    Context.CancellableContext deadline =
        Context.current()
            .withDeadlineAfter(wait.toMillis(), TimeUnit.MILLISECONDS, Deadlines.TIMER);
    Future<Answer> answer = calls.submit(deadline.wrap(() -> client(run).command(commandId, body)));
    try {
      return Optional.of(answer.get(wait.toMillis() + 500, TimeUnit.MILLISECONDS));
    } catch (ExecutionException | TimeoutException doubt) {
      LOG.info("Command {} of {} is pending: {}", commandId, run.workflowId(), doubt.toString());
      answer.cancel(true);
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      deadline.cancel(null);
    }
  }

  private RunClient client(RunRow run) {
    return RunClient.of(temporal.client(), run.workflowId(), run.runState().spec());
  }

  @Override
  public void destroy() {
    calls.shutdownNow();
  }

  private static final class Deadlines {
    static final java.util.concurrent.ScheduledExecutorService TIMER =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("command-deadlines").factory());
  }
}
