package org.lexatlas.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.domain.run.Step;
import org.lexatlas.store.run.CommandRow;

/** What operators type into the {@code temporal} command. */
class SignalByHandServerIT {

  private final ServerFixture server = new ServerFixture("default", "10m");
  private final RunSpec run = ServerFixture.spec(RunMode.AUTO);

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void aSignalWithHandTypedJsonRerunsAStepInTheOpenWindow() {
    server.completed(run);

    server.typed(
        run,
        "signal",
        "--name",
        "requestStep",
        "--input",
        "{\"step\":\"BASE_RESEARCH\",\"reason\":\"new law\",\"actor\":\"ann\"}");

    untilAttempt(Step.BASE_RESEARCH, 2);
    CommandRow row = server.audit(run).getFirst();
    assertThat(row.accepted()).isTrue();
    assertThat(row.claimedActor()).isEqualTo("ann");
    assertThat(row.reason()).isEqualTo("new law");
    assertThat(row.channel()).isEqualTo("TEMPORAL");
  }

  @Test
  void theSignalOfAStepNeedsNoPayload() {
    server.completed(run);

    server.typed(run, "signal", "--name", "runBlendedSynthesis");

    untilAttempt(Step.BLENDED_SYNTHESIS, 2);
  }

  @Test
  void signalsDriveAManualRunStepByStep() {
    RunSpec manual = ServerFixture.spec(RunMode.MANUAL);
    server.start(manual);
    server.until(manual, RunStatus.WAITING_FOR_OPERATOR);

    server.typed(manual, "signal", "--name", "runBaseResearch");
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> server.state(manual).step(Step.BASE_RESEARCH).currentAttempt() != null);
    server.typed(manual, "signal", "--name", "runBlendedSynthesis");

    server.until(manual, RunStatus.COMPLETED);
  }

  @Test
  void eightKindsOfNonsenseLeaveTheRunUnharmedAndOneAuditRowEach(@TempDir Path folder)
      throws IOException {
    RunSpec manual = ServerFixture.spec(RunMode.MANUAL);
    server.start(manual);
    server.until(manual, RunStatus.WAITING_FOR_OPERATOR);
    Path megabyte =
        Files.writeString(folder.resolve("big.json"), "\"" + "x".repeat(1 << 20) + "\"");
    Path binary = Files.write(folder.resolve("noise"), new byte[] {0, -1, 7, 0, 88});

    server.typed(manual, "signal", "--name", "makeCoffee", "--input", "{\"sugar\":2}");
    server.typed(manual, "signal", "--name", "requestStep", "--input", "{\"step\":\"DREAM\"}");
    server.typed(manual, "signal", "--name", "requestStep", "--input", "\"BASE_RESEARCH\"");
    server.typed(manual, "signal", "--name", "requestStep", "--input", "[1,2,3]");
    server.typed(manual, "signal", "--name", "requestStep");
    server.typed(
        manual,
        "signal",
        "--name",
        "requestStep",
        "--input-meta",
        "encoding=binary/plain",
        "--input-file",
        binary.toString());
    server.typed(manual, "signal", "--name", "requestStep", "--input-file", megabyte.toString());
    server.typed(
        manual, "signal", "--name", "requestStep", "--input", "{\"step\":7,\"supersede\":\"no\"}");

    await().atMost(Duration.ofMinutes(2)).until(() -> server.audit(manual).size() == 8);
    List<CommandRow> audit = server.audit(manual);
    assertThat(audit).noneMatch(row -> Boolean.TRUE.equals(row.accepted()));
    assertThat(audit).extracting(CommandRow::code).contains("UNKNOWN_SIGNAL").contains("INVALID");
    assertThat(audit).allMatch(row -> Objects.requireNonNullElse(row.body(), "").length() < 2100);
    server.typed(manual, "signal", "--name", "runBaseResearch");
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> server.state(manual).step(Step.BASE_RESEARCH).currentAttempt() != null);
  }

  private void untilAttempt(Step step, int number) {
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> Integer.valueOf(number).equals(server.state(run).step(step).currentAttempt()));
  }
}
