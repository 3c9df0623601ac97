package org.lexatlas.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.temporal.common.WorkflowExecutionHistory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.workflows.wire.SearchAttributes;

/** How a run shows itself in Temporal, and how little it asks of the server. */
class PresenceServerIT {

  private final RunSpec run = ServerFixture.spec(RunMode.AUTO);

  @Test
  void aRunExplainsItselfInTheTemporalUi() {
    try (var server = new ServerFixture("default", "10m")) {
      server.completed(run);

      String metadata = server.typed(run, "metadata", "-o", "json");
      assertThat(metadata)
          .contains("**COMPLETED**")
          .contains("| Base Research | COMPLETED | 1 |")
          .contains("| Comparison Analysis | SKIPPED |")
          .contains("runComparisonAnalysis")
          .contains("Run or re-run Base Research; needs no payload")
          .contains("The whole state of the run");
      String described = server.typed(run, "describe", "-o", "json");
      assertThat(described)
          .contains("KZ Retail_Trading_Status")
          .contains("LexatlasCountry")
          .contains("LexatlasTopic")
          .contains("LexatlasProvider")
          .contains("LexatlasRunState");
      String history = server.typed(run, "show", "-o", "json");
      assertThat(decoded(history)).contains("Base Research, attempt 1");
      await()
          .atMost(Duration.ofMinutes(2))
          .until(
              () ->
                  RealTemporal.cli("workflow", "list", "--query", "LexatlasRunState='COMPLETED'")
                      .contains(run.id()));
    }
  }

  @Test
  void aCleanRunOfThreeStepsStaysUnderSixtyEventsAnd64KiB() {
    try (var server = new ServerFixture()) {
      server.completed(run);
      server.closed(run);
      RunSpec second = ServerFixture.spec(RunMode.AUTO);
      server.completed(second);
      server.closed(second);

      WorkflowExecutionHistory history =
          server.client.fetchHistory(ServerFixture.workflowId(second));

      assertThat(server.calls.total()).isEqualTo(5); // two of the first run, three of the second
      assertThat(history.getEvents()).hasSizeLessThan(60);
      assertThat(history.getHistory().getSerializedSize()).isLessThan(64 * 1024);
    }
  }

  @Test
  void anUnregisteredSearchAttributeDoesNotStopARun() {
    String namespace = "bare-" + UUID.randomUUID();
    RealTemporal.cli("operator", "namespace", "create", "--namespace", namespace);
    try (var server =
        new ServerFixture(namespace, "0s", "--lexatlas.search-attributes.register=false")) {
      server.completed(run);
      assertThat(server.state(run).status()).isEqualTo(RunStatus.COMPLETED);
      assertThat(server.typed(run, "describe", "-o", "json")).doesNotContain("LexatlasCountry");
    }
  }

  @Test
  void aRunStartsInANamespaceThatLostItsSearchAttributes() {
    String namespace = "lost-" + UUID.randomUUID();
    RealTemporal.cli("operator", "namespace", "create", "--namespace", namespace);
    attributes("create", namespace, "--type", "Keyword");
    try (var server =
        new ServerFixture(namespace, "0s", "--lexatlas.search-attributes.register=false")) {
      server.completed(run);
      assertThat(begun(server, run)).as("known to be there").contains("LexatlasCountry");
      attributes("remove", namespace, "--yes");
      RunSpec second = ServerFixture.spec(RunMode.AUTO);

      server.completed(second);

      assertThat(begun(server, second)).as("refused at first").doesNotContain("LexatlasCountry");
    }
  }

  private static void attributes(String what, String namespace, String option, String... more) {
    for (var attribute : SearchAttributes.ALL) {
      var words =
          new ArrayList<>(
              List.of(
                  "operator",
                  "search-attribute",
                  what,
                  "--namespace",
                  namespace,
                  "--name",
                  attribute.getName(),
                  option));
      words.addAll(List.of(more));
      RealTemporal.cli(words.toArray(String[]::new));
    }
  }

  /** What the run's workflow was started with. */
  private static String begun(ServerFixture server, RunSpec run) {
    return server
        .client
        .fetchHistory(ServerFixture.workflowId(run))
        .getEvents()
        .getFirst()
        .getWorkflowExecutionStartedEventAttributes()
        .getSearchAttributes()
        .getIndexedFieldsMap()
        .keySet()
        .toString();
  }

  private static String decoded(String history) {
    var text = new StringBuilder();
    var data = java.util.regex.Pattern.compile("\"data\": \"([A-Za-z0-9+/=]+)\"").matcher(history);
    while (data.find()) {
      text.append(
              new String(
                  java.util.Base64.getDecoder().decode(data.group(1)),
                  java.nio.charset.StandardCharsets.UTF_8))
          .append('\n');
    }
    return text.append(history).toString();
  }
}
