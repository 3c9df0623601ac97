package org.lexatlas.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.temporal.client.WorkflowClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.domain.run.Step;
import org.lexatlas.domain.run.StepStatus;
import org.lexatlas.store.Books;
import org.lexatlas.store.Database;
import org.lexatlas.store.ledger.ProviderRates;
import org.lexatlas.store.run.AttemptStore;
import org.lexatlas.store.run.RunStore;
import org.springframework.context.ConfigurableApplicationContext;

/** Temporal and PostgreSQL are killed in the middle of runs, and Temporal's data is lost. */
@Timeout(value = 10, unit = TimeUnit.MINUTES) // on a machine that is busy with other things
@Execution(ExecutionMode.CONCURRENT)
class ServersKilledServerIT {

  private static final String SLOW = "--lexatlas.simulated.latency.BASE_RESEARCH=4s";
  private static final String NEW_RUN =
      "{'country': 'NO', 'topic': 'Retail_Trading_Status', 'provider': 'simulated'}";

  private static final String MANUAL_RUN = NEW_RUN.replace("}", ", 'mode': 'MANUAL'}");

  @TempDir Path folder;
  private OwnServers servers;
  private ConfigurableApplicationContext worker;
  private HostedApi api;
  private Database database;
  private RunOrders orders;

  @BeforeEach
  void start() {
    servers = new OwnServers(folder);
    worker = servers.hosts().worker(SLOW);
    api = new HostedApi(servers.hosts(), "--lexatlas.database.connect-timeout=1s");
    database = Database.open(servers.settings());
    orders = new RunOrders(database, servers.client());
  }

  @AfterEach
  void stop() {
    api.close();
    worker.close();
    database.close();
    servers.close();
  }

  @Test
  void runsOutliveTheDeathOfEitherServer() throws Exception {
    List<RunSpec> runs = inTheMiddleOfResearch("AT", "BE", "CH");

    servers.killTemporal();
    assertThat(api.get("/runs/" + runs.getFirst().id()).status()).isEqualTo(200);
    assertThat(api.get("/topics").status()).isEqualTo(200);
    await().atMost(Duration.ofMinutes(2)).until(() -> api.post("/runs", NEW_RUN).status() == 503);
    assertThat(api.post(commands(runs.getFirst()), "{'type': 'PAUSE'}").status()).isEqualTo(503);
    assertThat(orders.audit(runs.getFirst())).as("nothing is half-written").isEmpty();
    servers.startTemporal();
    await().atMost(Duration.ofMinutes(2)).until(() -> api.post("/runs", NEW_RUN).status() == 201);
    runs.forEach(run -> orders.until(run, RunStatus.COMPLETED));

    List<RunSpec> more = inTheMiddleOfResearch("DE", "EE", "FI");
    servers.killPostgres();
    await().atMost(Duration.ofMinutes(2)).until(() -> api.get("/topics").status() == 503);
    assertThat(api.post(commands(more.getFirst()), "{'type': 'PAUSE'}").status()).isEqualTo(503);
    Thread.sleep(3000); // the calls end while there is nowhere to keep their replies
    servers.startPostgres();
    await().atMost(Duration.ofMinutes(2)).until(() -> api.get("/topics").status() == 200);
    more.forEach(run -> orders.until(run, RunStatus.COMPLETED));

    long lost = new Books(database).balanced();
    assertThat(lost).as("calls whose reply came while PostgreSQL was away").isBetween(0L, 6L);
    for (RunSpec run : all(runs, more)) {
      assertThat(orders.state(run).step(Step.BASE_RESEARCH).attempts()).isEqualTo(1);
      assertThat(orders.state(run).step(Step.BLENDED_SYNTHESIS).attempts()).isEqualTo(1);
    }
  }

  @Test
  void runsWhoseTemporalLostItsDataAreRebuiltFromEachState() throws Exception {
    RunSpec parked = parked("EE");
    RunSpec waiting = orders.started(RunOrders.spec(RunMode.MANUAL, "AT"));
    orders.until(waiting, RunStatus.WAITING_FOR_OPERATOR);
    RunSpec paused = orders.started(RunOrders.spec(RunMode.MANUAL, "BE"));
    orders.workflow(paused).signal("pause");
    orders.until(paused, RunStatus.PAUSED);
    RunSpec review = orders.started(RunOrders.inReview("CH"));
    orders.until(review, RunStatus.IN_REVIEW);
    String posted = api.post("/runs", MANUAL_RUN).body().path("id").asString();
    RunSpec running = inTheMiddleOfResearch("DE").getFirst();
    RunSpec starting = neverTaken("FI");

    int generation = orders.state(waiting).generation();
    int ofTheParked = orders.state(parked).generation();
    servers.killTemporal();
    Path lost = servers.loseTemporalData();
    servers.startTemporal();
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> api.get("/recovery").body().path("items").size() == 7);
    assertThat(orders.state(waiting).generation()).as("a dry run").isEqualTo(generation);
    var recovered = api.post("/recovery", "{}");
    assertThat(recovered.body().path("rebuilt").size()).isEqualTo(7);

    orders.until(running, RunStatus.COMPLETED);
    orders.until(starting, RunStatus.COMPLETED);
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> orders.state(parked).generation() > ofTheParked);
    staysParkedUntilAnOperatorEndsTheWait(parked);
    assertThat(
            api.post(
                    "/runs/" + posted + "/commands",
                    "{'type': 'REQUEST_STEP', 'step': 'BASE_RESEARCH'}")
                .status())
        .isEqualTo(200);
    orders.workflow(waiting).signal("runBaseResearch");
    orders.workflow(paused).signal("resume");
    orders.workflow(review).signal("publish");
    orders.until(review, RunStatus.COMPLETED);
    orders.until(paused, RunStatus.WAITING_FOR_OPERATOR);
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> orders.state(waiting).step(Step.BASE_RESEARCH).currentAttempt() != null);
    assertThat(orders.audit(waiting)).anyMatch(row -> row.name().equals("rebuild"));
    var recovery = api.get("/recovery").body();
    assertThat(recovery.path("items").isEmpty()).isTrue();
    var runs = new RunStore(database);
    String namespaceId = recovery.path("namespaceId").asString();
    for (RunSpec open : List.of(waiting, paused)) {
      await()
          .atMost(Duration.ofMinutes(2))
          .until(
              () ->
                  namespaceId.equals(
                      runs.find(UUID.fromString(open.id())).orElseThrow().namespaceId()));
    }

    theOldNamespaceComesBack(lost, waiting);
    assertThat(new Books(database).balanced()).isLessThanOrEqualTo(1);
  }

  /** A run whose step waits for a provider's rate that is used up for an hour. */
  private RunSpec parked(String country) {
    var rate = new ProviderRates.Rate("simulated", "", "simulated");
    new ProviderRates(database).slow(rate, Duration.ofHours(1), "too many calls");
    RunSpec run = orders.started(RunOrders.spec(RunMode.AUTO, country));
    await().atMost(Duration.ofMinutes(2)).until(() -> research(run) == StepStatus.PARKED);
    lift();
    return run;
  }

  /** The rate is no longer used up: whoever asks again may call. */
  private void lift() {
    database.jdbi().useHandle(handle -> handle.execute("delete from provider_rate"));
  }

  private StepStatus research(RunSpec run) {
    return orders.state(run).step(Step.BASE_RESEARCH).status();
  }

  private void staysParkedUntilAnOperatorEndsTheWait(RunSpec run) {
    assertThat(research(run)).isEqualTo(StepStatus.PARKED);
    assertThat(orders.state(run).status()).isEqualTo(RunStatus.RUNNING);

    orders.workflow(run).signal("resume");

    orders.until(run, RunStatus.COMPLETED);
    assertThat(orders.state(run).step(Step.BASE_RESEARCH).attempts()).isEqualTo(1);
  }

  /** A run that is stored and whose start never reached Temporal. */
  private RunSpec neverTaken(String country) {
    RunSpec run = orders.ordered(RunOrders.spec(RunMode.AUTO, country));
    // the dispatcher, which would start it too, comes later than this test
    database
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "update run set start_due_at = now() + interval '1 hour' where id = ?",
                    UUID.fromString(run.id())));
    return run;
  }

  /** Two executions of one run: the old one is fenced and ends, the new one goes on. */
  private void theOldNamespaceComesBack(Path lost, RunSpec run) {
    OwnTemporal old = OwnTemporal.on(new Ports(), lost).up();
    WorkflowClient client = servers.client(old.address());
    try (old;
        var oldWorker = new Hosts(servers.settings(), old.address(), "default").worker(SLOW)) {
      assertThat(oldWorker.isRunning()).isTrue();
      var before = orders.state(run);
      var oldOrders = new RunOrders(database, client);

      oldOrders.workflow(run).signal("runBlendedSynthesis");

      String words = oldOrders.workflow(run).getResult(RunEnd.class).words();
      assertThat(words).contains("A newer execution owns this run");
      assertThat(orders.state(run)).isEqualTo(before);
    }
    orders.workflow(run).signal("runBlendedSynthesis");
    orders.until(run, RunStatus.COMPLETED);
    assertThat(orders.state(run).step(Step.BLENDED_SYNTHESIS).attempts()).isEqualTo(1);
  }

  private record RunEnd(String words) {}

  private List<RunSpec> inTheMiddleOfResearch(String... countries) {
    var runs = new ArrayList<RunSpec>();
    for (String country : countries) {
      runs.add(orders.started(RunOrders.spec(RunMode.AUTO, country)));
    }
    var attempts = new AttemptStore(database, java.time.Clock.systemUTC());
    for (RunSpec run : runs) {
      await()
          .atMost(Duration.ofMinutes(2))
          .until(() -> attempts.find(UUID.fromString(run.id()), Step.BASE_RESEARCH, 1).isPresent());
      assertThat(orders.state(run).step(Step.BASE_RESEARCH).status()).isEqualTo(StepStatus.RUNNING);
    }
    return runs;
  }

  private static List<RunSpec> all(List<RunSpec> some, List<RunSpec> more) {
    var all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  private static String commands(RunSpec run) {
    return "/runs/" + run.id() + "/commands";
  }
}
