package org.lexatlas.activities.step;

import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.WorkerFactoryOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.Providers;
import org.lexatlas.activities.provider.ResearchProvider;
import org.lexatlas.activities.provider.simulated.SimulatedProvider;
import org.lexatlas.activities.provider.simulated.SimulatedSettings;
import org.lexatlas.activities.run.AttributeCatalog;
import org.lexatlas.activities.run.NamespaceId;
import org.lexatlas.activities.run.RunKeeping;
import org.lexatlas.activities.run.RunSettings;
import org.lexatlas.domain.run.PublishingPolicy;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.Step;
import org.lexatlas.store.Database;
import org.lexatlas.store.TestDatabase;
import org.lexatlas.store.analysis.AnalysisStore;
import org.lexatlas.store.jurisdiction.JurisdictionStore;
import org.lexatlas.store.ledger.ProviderRates;
import org.lexatlas.store.ledger.SimulatedCalls;
import org.lexatlas.store.run.AttemptStore;
import org.lexatlas.store.run.AttemptTexts;
import org.lexatlas.store.run.CommandStore;
import org.lexatlas.store.run.RunOpening;
import org.lexatlas.store.run.RunStore;
import org.lexatlas.store.topic.TopicStore;
import org.lexatlas.workflows.run.ResearchRunWorkflowImpl;
import org.lexatlas.workflows.run.RunOrder;
import org.lexatlas.workflows.run.RunResult;
import org.lexatlas.workflows.wire.TaskQueues;
import org.lexatlas.workflows.wire.WireFormat;
import org.lexatlas.workflows.wire.WorkflowIds;

/** Real workflow, real activities, real PostgreSQL; Temporal's server in memory. */
final class WholeRun implements AutoCloseable {

  static {
    Awaitility.setDefaultTimeout(Duration.ofMinutes(2)); // a busy machine is no failure
  }

  final Database database = TestDatabase.fresh();
  final RunStore runs = new RunStore(database);
  final AnalysisStore analyses = new AnalysisStore(database);
  final AttemptStore attempts = new AttemptStore(database, Clock.systemUTC());
  final SimulatedCalls calls = new SimulatedCalls(database);
  private final @Nullable InjectedFaults faults;
  final TestWorkflowEnvironment temporal;

  WholeRun(SimulatedSettings settings) {
    this(settings, List.of(), database -> null);
  }

  WholeRun(SimulatedSettings settings, List<? extends ResearchProvider> more) {
    this(settings, more, database -> null);
  }

  WholeRun(SimulatedSettings settings, Function<Database, InjectedFaults> faulty) {
    this(settings, List.of(), faulty);
  }

  private WholeRun(
      SimulatedSettings settings,
      List<? extends ResearchProvider> more,
      Function<Database, @Nullable InjectedFaults> faulty) {
    faults = faulty.apply(database);
    temporal = TestWorkflowEnvironment.newInstance(options());
    var jurisdictions = new JurisdictionStore(database);
    var topics = new TopicStore(database);
    jurisdictions.seed();
    topics.seed();
    var all = new java.util.ArrayList<ResearchProvider>(more);
    all.add(new SimulatedProvider(settings, calls));
    var providers = new Providers(all);
    var runKeeping =
        new RunKeeping(
            new RunOpening(database),
            new CommandStore(database),
            attempts,
            jurisdictions,
            topics,
            providers,
            new AttributeCatalog(temporal.getOperatorServiceStubs(), "default"),
            new NamespaceId(temporal.getWorkflowServiceStubs(), "default"),
            new RunSettings(Duration.ZERO, "simulated", true),
            Clock.systemUTC());
    var runSteps =
        new RunSteps(
            attempts,
            providers,
            jurisdictions,
            topics,
            new StepReading(database),
            new RateGate(new ProviderRates(database), Map.of()));
    var runsWorker = temporal.newWorker(TaskQueues.RUNS);
    runsWorker.registerWorkflowImplementationTypes(ResearchRunWorkflowImpl.class);
    runsWorker.registerActivitiesImplementations(runKeeping);
    providers
        .ids()
        .forEach(
            id ->
                temporal
                    .newWorker(TaskQueues.provider(id))
                    .registerActivitiesImplementations(runSteps));
    temporal.start();
  }

  private TestEnvironmentOptions options() {
    var factory = WorkerFactoryOptions.newBuilder();
    if (faults != null) {
      factory.setWorkerInterceptors(faults);
    }
    return TestEnvironmentOptions.newBuilder()
        .setWorkerFactoryOptions(factory.build())
        .setWorkflowClientOptions(
            WorkflowClientOptions.newBuilder().setDataConverter(WireFormat.converter()).build())
        .build();
  }

  InjectedFaults faults() {
    return Objects.requireNonNull(faults);
  }

  static RunSpec spec(RunMode mode, PublishingPolicy policy, String asOf) {
    return spec(mode, policy, asOf, "simulated");
  }

  static RunSpec spec(RunMode mode, PublishingPolicy policy, String asOf, String provider) {
    return new RunSpec(
        UUID.randomUUID().toString(),
        "KZ",
        "Retail_Trading_Status",
        mode,
        provider,
        policy,
        LocalDate.parse(asOf),
        null,
        null);
  }

  /** Orders the run and starts its workflow. */
  WorkflowStub start(RunSpec spec) {
    runs.order(spec, WorkflowIds.run(spec.country(), spec.topic(), spec.id()), null);
    WorkflowStub stub = stub(spec);
    stub.start(new RunOrder(null, null, null, null, null));
    return stub;
  }

  /** Signals the run, which is reopened where it has ended, and waits for its execution's end. */
  RunState signalled(RunSpec spec, String signal, Map<String, ?> words) {
    WorkflowStub stub = stub(spec);
    stub.signalWithStart(
        signal, new Object[] {words}, new Object[] {new RunOrder(null, null, null, null, null)});
    stub.getResult(RunResult.class);
    return state(spec);
  }

  private WorkflowStub stub(RunSpec spec) {
    return temporal
        .getWorkflowClient()
        .newUntypedWorkflowStub(
            "ResearchRunWorkflow",
            WorkflowOptions.newBuilder()
                .setWorkflowId(WorkflowIds.run(spec.country(), spec.topic(), spec.id()))
                .setTaskQueue(TaskQueues.RUNS)
                .build());
  }

  /** Runs to the execution's end and returns the stored state. */
  RunState run(RunSpec spec) {
    start(spec).getResult(RunResult.class);
    return state(spec);
  }

  RunState state(RunSpec spec) {
    return runs.find(UUID.fromString(spec.id())).orElseThrow().runState();
  }

  /** The output of the step's first attempt, as JSON has it. */
  Object output(RunSpec spec, Step step) {
    return new AttemptTexts(database)
        .output(UUID.fromString(spec.id()), step, 1)
        .orElseThrow()
        .as(Object.class);
  }

  /** The answers to the run's commands, in their order: code and words. */
  List<String> answers(RunSpec spec) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "select code || ': ' || words from operator_command where run_id = :run"
                            + " order by id")
                    .bind("run", UUID.fromString(spec.id()))
                    .mapTo(String.class)
                    .list());
  }

  /** Puts a version where an operator would. */
  void stage(int number, String stage) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "update analysis_version set stage = ? where number = ?", stage, number));
  }

  @Override
  public void close() {
    temporal.close();
    database.close();
  }
}
