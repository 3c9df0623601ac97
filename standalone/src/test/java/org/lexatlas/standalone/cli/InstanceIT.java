package org.lexatlas.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lexatlas.standalone.LexatlasApplication;
import org.lexatlas.standalone.folder.DataFolder;
import org.lexatlas.standalone.folder.RunningInstance;
import org.lexatlas.standalone.folder.ServerProcess;
import tools.jackson.databind.JsonNode;

/**
 * Whole instances, each in a process of its own, with the Temporal that this machine offers. Two at
 * a time, since each start is work.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES) // on a machine that is busy with other things
@Execution(ExecutionMode.CONCURRENT)
class InstanceIT {

  private static final String FIRST = "the first row of instances";
  private static final String SECOND = "the second row of instances";
  private static final Duration START = Duration.ofMinutes(4);

  @TempDir static Path cache;
  @TempDir Path home;
  private final CommandLineFixture line = new CommandLineFixture();
  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void stopEverything() throws InterruptedException {
    line.execute("stop", "--data-dir", home.toString());
    for (var process : started) {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  @ResourceLock(FIRST)
  void runsOncePerFolderAndEndsOnASignal(@TempDir Path other) throws Exception {
    var first = up(home);
    var running = awaitInstance(home);
    assertThat(line.execute("status", "--json", "--data-dir", home.toString())).isZero();
    assertThat(line.document().path("apiUrl").asString()).isEqualTo(running.apiUrl());

    var second = up(home);
    assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(second.exitValue()).isEqualTo(ExitCode.FAILED);
    assertThat(said(second)).contains("already runs").contains(running.apiUrl());

    up(other);
    var beside = awaitInstance(other);
    assertThat(beside.apiUrl()).isNotEqualTo(running.apiUrl());
    assertThat(beside.temporalAddress()).isNotEqualTo(running.temporalAddress());
    assertThat(beside.databaseUrl()).isNotEqualTo(running.databaseUrl());
    assertThat(line.execute("stop", "--data-dir", other.toString())).isZero();
    assertThat(awaitInstance(home)).isEqualTo(running);
    assertThat(new ApiClient(running.apiUrl()).answers()).isTrue();

    first.destroy();
    assertThat(first.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(DataFolder.at(home).instance()).isEmpty();
    assertThat(DataFolder.at(home).locked()).isFalse();
    assertThat(DataFolder.at(home).memory().temporalServer()).isNull();
    assertThat(home.resolve("postgres/data/postmaster.pid")).doesNotExist();
  }

  @Test
  @ResourceLock(SECOND)
  void whatAKilledOneLeftEndsWithItsSuccessorOrWithStop() throws Exception {
    var killed = up(home, "--set=lexatlas.simulated.latency.BASE_RESEARCH=6s");
    execute(awaitInstance(home), "create table kept as select 'yes' as word");
    var run = inTheMiddleOfItsResearch(awaitInstance(home));
    killed.destroyForcibly().waitFor();
    var postgres = postmaster();
    assertThat(ServerProcess.runs(postgres)).isTrue();
    var temporal = DataFolder.at(home).memory().temporalServer();

    var next = up(home);
    var running = awaitInstance(home);
    assertThat(query(running, "select word from kept")).isEqualTo("yes");
    await()
        .atMost(START)
        .until(() -> state(running, run).path("state").asString().equals("COMPLETED"));
    assertThat(state(running, run).at("/steps/0/attempts").asInt()).isEqualTo(1);
    assertThat(ServerProcess.runs(postgres)).isFalse();
    assertThat(said(next)).contains("a killed instance had left: PostgreSQL");
    if (temporal != null) {
      assertThat(temporal.alive()).isEmpty();
      assertThat(said(next)).contains("a killed instance had left: Temporal");
    }

    next.destroyForcibly().waitFor();
    var again = postmaster();
    assertThat(line.execute("stop", "--data-dir", home.toString())).isZero();
    assertThat(ServerProcess.runs(again)).isFalse();
    assertThat(line.execute("stop", "--data-dir", home.toString()))
        .isEqualTo(ExitCode.NOTHING_RUNS);
  }

  @Test
  @ResourceLock(FIRST)
  void anInMemoryTemporalThatForgotItsRunsGetsThemBack() throws Exception {
    String[] memory = {"--temporal-kind=memory", "--set=lexatlas.api.look-after=1s"};
    var killed = up(home, memory);
    var body = ApiClient.JSON.createObjectNode().put("country", "KZ").put("mode", "MANUAL");
    body.put("topic", "Retail_Trading_Status");
    var before = awaitInstance(home);
    var run = new ApiClient(before.apiUrl()).post(body, "runs").path("id").asString();
    await()
        .atMost(START)
        .until(() -> state(before, run).path("state").asString().equals("WAITING_FOR_OPERATOR"));
    killed.destroyForcibly().waitFor();

    up(home, memory);
    var running = awaitInstance(home);
    await()
        .atMost(START)
        .until(
            () ->
                new ApiClient(running.apiUrl())
                    .get("runs", run, "audit")
                    .toString()
                    .contains("\"rebuild\""));
    // the note is written before the workflow starts
    await().atMost(START).until(this::everyRunHasItsWorkflow);
  }

  @Test
  @ResourceLock(SECOND)
  void aCampaignThatOnlyWaitsKeepsNobodyFromStopping() throws Exception {
    var process = up(home);
    var running = awaitInstance(home);
    var order =
        ApiClient.JSON.readTree(
            """
            {"countries": ["KZ", "JP"], "topics": ["Mining"], "provider": "simulated",
             "limits": {"startsPerMinute": 1}}
            """);
    var api = new ApiClient(running.apiUrl());
    var campaign = api.post(order, "campaigns").path("id").asString();
    await()
        .atMost(START)
        .until(() -> api.get("campaigns", campaign).at("/counts/succeeded").asInt() == 1);
    assertThat(api.get("campaigns", campaign).path("state").asString()).isEqualTo("RUNNING");

    assertThat(line.execute("stop", "--data-dir", home.toString())).isZero();

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(said(process) + logs()).doesNotContain("steps still run");
  }

  private String logs() throws IOException {
    var all = new StringBuilder();
    try (var files = Files.list(DataFolder.at(home).logs())) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  private boolean everyRunHasItsWorkflow() {
    line.forget();
    return line.execute("recover", "--data-dir", home.toString()) == ExitCode.DONE
        && line.err().contains("Every open run has its workflow");
  }

  @Test
  @ResourceLock(FIRST)
  void rulesThatCannotBeUsedAreNamedAndNothingStarts(@TempDir Path rules) throws Exception {
    Files.writeString(rules.resolve("Mining.yaml"), "topic: Other\nversion: 1\n");
    var refused = up(home, "--set=lexatlas.corpus.rules=" + rules);
    assertThat(refused.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(refused.exitValue()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(said(refused))
        .contains("lexatlas: " + rules.resolve("Mining.yaml") + ": topic is 'Other'")
        .doesNotContain("bean");
  }

  /** A run of the simulated provider whose call is on its way. */
  private static String inTheMiddleOfItsResearch(RunningInstance running) {
    var body = ApiClient.JSON.createObjectNode().put("country", "KZ").put("provider", "simulated");
    body.put("topic", "Retail_Trading_Status");
    var run = new ApiClient(running.apiUrl()).post(body, "runs").path("id").asString();
    await()
        .atMost(START)
        .until(() -> query(running, "select count(*)::text from simulated_call").equals("1"));
    return run;
  }

  private static JsonNode state(RunningInstance running, String run) {
    return new ApiClient(running.apiUrl()).get("runs", run);
  }

  private Process up(Path folder, String... more) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        new ArrayList<>(
            List.of(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                LexatlasApplication.class.getName(),
                "up",
                "--offline",
                "--data-dir=" + folder));
    command.addAll(List.of(more));
    var builder = new ProcessBuilder(command);
    builder.environment().put("LEXATLAS_CACHE_DIR", cache.toString());
    var process =
        builder
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("up" + started.size() + ".txt").toFile())
            .start();
    started.add(process);
    return process;
  }

  private String said(Process process) throws IOException {
    return Files.readString(home.resolve("up" + started.indexOf(process) + ".txt"));
  }

  private static RunningInstance awaitInstance(Path folder) {
    var found =
        await()
            .atMost(START)
            .until(() -> DataFolder.at(folder).instance().orElse(null), Objects::nonNull);
    return Objects.requireNonNull(found);
  }

  private ProcessHandle postmaster() throws IOException {
    var pid = Files.readAllLines(home.resolve("postgres/data/postmaster.pid")).getFirst();
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  private static void execute(RunningInstance running, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(running.databaseUrl());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String query(RunningInstance running, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(running.databaseUrl());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
