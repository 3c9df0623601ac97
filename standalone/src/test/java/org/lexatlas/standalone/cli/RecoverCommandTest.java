package org.lexatlas.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecoverCommandTest {

  private static final String LOST =
      """
      {"run": "r1", "workflowId": "run.KZ.Mining.r1", "country": "KZ", "topic": "Mining",
       "state": "PAUSED", "namespaceId": "n1", "sameNamespace": false}
      """;

  private static final String DOUBTFUL =
      """
      {"run": "r2", "workflowId": "run.DE.Mining.r2", "country": "DE", "topic": "Mining",
       "state": "RUNNING", "reason": "could not be asked: DEADLINE_EXCEEDED: after\\n 5 s"}
      """;

  private final FakeApi api = new FakeApi();
  private final CommandLineFixture line = new CommandLineFixture();

  @AfterEach
  void stopTheApi() {
    api.close();
  }

  @Test
  void listsAllPagesAndChangesNothing() {
    api.on("GET /recovery?pageSize=500", 200, "{\"items\": [], \"nextPageToken\": \"t\"}")
        .on("GET /recovery?pageSize=500&pageToken=t", 200, "{\"items\": [" + LOST + "]}");

    assertThat(recover()).isEqualTo(ExitCode.DONE);

    assertThat(line.out()).contains("r1").contains("PAUSED").contains("lived in another Temporal");
    assertThat(line.err()).contains("Nothing was changed").contains("--apply");
    assertThat(api.requests()).allMatch(request -> request.method().equals("GET"));
  }

  @Test
  void rebuildsTheNamedOnesWhenTold() {
    api.on("POST /recovery", 200, "{\"looked\": 7, \"rebuilt\": [\"r1\"]}");

    assertThat(recover("--apply", "r1")).isEqualTo(ExitCode.DONE);

    assertThat(api.only("POST").json().at("/runs/0").asString()).isEqualTo("r1");
    assertThat(line.out()).isEqualTo("r1  goes on\n");
    assertThat(line.err()).contains("1 of 7");
  }

  @Test
  void namesThoseThatCouldNotBeAskedAndEndsAsUnavailable() {
    api.on(
        "GET /recovery?pageSize=500",
        200,
        "{\"items\": [" + LOST + "], \"doubtful\": [" + DOUBTFUL + "]}");

    assertThat(recover()).isEqualTo(ExitCode.UNAVAILABLE);

    assertThat(line.out().lines().toList())
        .hasSize(2)
        .last()
        .asString()
        .contains("r2", "could not be asked: DEADLINE_EXCEEDED: after  5 s");
    assertThat(line.err()).contains("1 stays in doubt").contains("Ask again");
  }

  @Test
  void neverSaysThatAllIsWellWhileOneIsInDoubt() {
    api.on("GET /recovery?pageSize=500", 200, "{\"items\": [], \"doubtful\": [" + DOUBTFUL + "]}");

    assertThat(recover("--json")).isEqualTo(ExitCode.UNAVAILABLE);
    assertThat(line.document().at("/doubtful/0/run").asString()).isEqualTo("r2");

    line.forget();
    assertThat(recover()).isEqualTo(ExitCode.UNAVAILABLE);
    assertThat(line.err()).doesNotContain("Every open run has its workflow");
    assertThat(recover("r1")).as("another run is asked about").isEqualTo(ExitCode.DONE);
  }

  @Test
  void namesThoseThatWereNotRebuiltForDoubt() {
    api.on(
        "POST /recovery",
        200,
        "{\"looked\": 2, \"rebuilt\": [\"r1\"], \"doubtful\": [" + DOUBTFUL + "]}");

    assertThat(recover("--apply")).isEqualTo(ExitCode.UNAVAILABLE);

    assertThat(line.out()).contains("r1  goes on").contains("r2").contains("could not be asked");
    assertThat(line.err()).contains("1 of 2").contains("1 stays in doubt");
  }

  @Test
  void answersInOneDocumentWhenAsked() {
    api.on("GET /recovery?pageSize=500", 200, "{\"items\": [" + LOST + "]}");

    assertThat(recover("--json")).isEqualTo(ExitCode.DONE);

    assertThat(line.document().at("/items/0/run").asString()).isEqualTo("r1");
  }

  @Test
  void listsAndRebuildsCampaignsToo() {
    String campaign =
        """
        {"campaign": "c1", "workflowId": "campaign.c1", "name": "Weekly", "state": "RUNNING",
         "namespaceId": "n1", "sameNamespace": true}
        """;
    api.on(
            "GET /recovery?pageSize=500",
            200,
            "{\"items\": [" + LOST + "], \"campaigns\": [" + campaign + "]}")
        .on("POST /recovery", 200, "{\"looked\": 1, \"rebuiltCampaigns\": [\"c1\"]}");

    assertThat(recover("c1")).isEqualTo(ExitCode.DONE);
    assertThat(line.out().lines().toList())
        .singleElement()
        .asString()
        .contains("c1", "RUNNING", "campaign", "Weekly", "lost by this Temporal");
    assertThat(line.err()).contains("--apply` rebuilds it");

    line.forget();
    assertThat(recover("--json")).isEqualTo(ExitCode.DONE);
    assertThat(line.document().at("/items")).hasSize(1);
    assertThat(line.document().at("/campaigns/0/campaign").asString()).isEqualTo("c1");

    line.forget();
    assertThat(recover("--apply")).isEqualTo(ExitCode.DONE);
    assertThat(line.out()).isEqualTo("c1  goes on (campaign)\n");
  }

  private int recover(String... more) {
    var arguments = new String[more.length + 3];
    arguments[0] = "recover";
    System.arraycopy(more, 0, arguments, 1, more.length);
    arguments[more.length + 1] = "--api-url";
    arguments[more.length + 2] = api.url();
    return line.execute(arguments);
  }
}
