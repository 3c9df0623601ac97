package org.lexatlas.workflows.run;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.temporal.client.WorkflowClientOptions;
import io.temporal.common.WorkflowExecutionHistory;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.testing.WorkflowReplayer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexatlas.workflows.wire.WireFormat;

/**
 * Runs that began under earlier code must go on under today's. When a change of the workflow breaks
 * one of these, do not record anew: see {@code docs/changing-a-workflow.md}.
 */
class ReplayTest {

  private static final Path HISTORIES = Path.of("src/test/resources/histories");

  static Stream<String> situations() {
    return RecordedRuns.SITUATIONS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("situations")
  void replaysWhatWasRecorded(String situation) throws Exception {
    replay(situation, ResearchRunWorkflowImpl.class);
  }

  @ParameterizedTest
  @MethodSource("situations")
  void noticesAChangedWorkflow(String situation) {
    assertThatThrownBy(() -> replay(situation, ChangedRunWorkflow.class))
        .hasStackTraceContaining("NonDeterministicException");
  }

  @BeforeAll
  static void recordsAnewWhenAsked() throws IOException {
    if (!Boolean.getBoolean("golden.update")) {
      return;
    }
    for (var situation : RecordedRuns.SITUATIONS.entrySet()) {
      try (var environment = new RunEnvironment()) {
        situation.getValue().accept(environment);
        String json =
            environment.temporal.getWorkflowClient().fetchHistory(RunEnvironment.ID).toJson(true);
        Files.writeString(HISTORIES.resolve(situation.getKey() + ".json"), json + "\n");
      }
    }
  }

  private static void replay(String situation, Class<?> implementation) throws Exception {
    String json = Files.readString(HISTORIES.resolve(situation + ".json"), StandardCharsets.UTF_8);
    try (var environment =
        TestWorkflowEnvironment.newInstance(
            TestEnvironmentOptions.newBuilder()
                .setWorkflowClientOptions(
                    WorkflowClientOptions.newBuilder()
                        .setDataConverter(WireFormat.converter())
                        .build())
                .build())) {
      var worker = environment.newWorker("replay");
      worker.registerWorkflowImplementationTypes(implementation);
      WorkflowReplayer.replayWorkflowExecution(WorkflowExecutionHistory.fromJson(json), worker);
    }
  }
}
