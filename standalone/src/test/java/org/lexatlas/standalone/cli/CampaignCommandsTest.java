package org.lexatlas.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CampaignCommandsTest {

  private static final String CAMPAIGN =
      """
      {"id": "7", "name": "Europe: all topics", "state": "%s", "simulated": true,
       "pause": %s, "holdup": null, "troubles": [],
       "counts": {"total": 10, "pending": 0, "running": 0, "succeeded": 9, "inReview": 0,
         "failed": %d, "cancelled": 0, "notStarted": 0, "ended": 10},
       "tokens": 40000, "cost": 1.25, "progress": {"perMinute": 0, "etaSeconds": 0, "basis": ""}}
      """;

  private final FakeApi api = new FakeApi();
  private final CommandLineFixture line = new CommandLineFixture();

  @AfterEach
  void close() {
    api.close();
  }

  private int execute(String... words) {
    var all = new ArrayList<>(List.of("campaign"));
    all.addAll(List.of(words));
    all.add("--api-url=" + api.url());
    return line.execute(all.toArray(String[]::new));
  }

  @Test
  void startSendsTheOrderAndFollowsToTheEnd() {
    api.on("POST /campaigns", 201, CAMPAIGN.formatted("RUNNING", "null", 0))
        .on("GET /campaigns/7", 200, CAMPAIGN.formatted("RUNNING", "null", 0))
        .on("GET /campaigns/7", 200, CAMPAIGN.formatted("COMPLETED", "null", 0));

    int exit =
        execute(
            "start",
            "--regions=Europe",
            "--topics=*",
            "--runs-at-once=16",
            "--token-budget=90000",
            "--hours=22:00-06:00@Europe/Berlin");

    assertThat(exit).isZero();
    var sent = api.only("POST").json();
    assertThat(sent.at("/regions/0").asString()).isEqualTo("Europe");
    assertThat(sent.at("/limits/runsAtOnce").asInt()).isEqualTo(16);
    assertThat(sent.at("/limits/hours/zone").asString()).isEqualTo("Europe/Berlin");
    assertThat(line.out()).contains("Europe: all topics: COMPLETED").contains("SIMULATED");
  }

  @Test
  void failedRunsShowAndFailTheCommand() {
    api.on("GET /campaigns/7", 200, CAMPAIGN.formatted("COMPLETED", "null", 1))
        .on(
            "GET /campaigns/7/slots?pageSize=20&state=FAILED",
            200,
            """
            {"items": [{"country": "KZ", "topic": "Mining", "reason": "refused"}],
             "nextPageToken": null}
            """);

    assertThat(execute("watch", "7")).isEqualTo(ExitCode.FAILED);
    assertThat(line.out()).contains("KZ Mining: refused");
  }

  @Test
  void aPausedCampaignWaitsForAnOperator() {
    api.on(
        "GET /campaigns/7",
        200,
        CAMPAIGN.formatted("PAUSED", "{\"code\": \"TOKEN_BUDGET\", \"words\": \"spent\"}", 0));

    assertThat(execute("watch", "7", "--json")).isEqualTo(ExitCode.WAITS_FOR_OPERATOR);
    assertThat(ApiClient.JSON.readTree(line.out()).at("/pause/words").asString())
        .isEqualTo("spent");
  }

  @Test
  void limitsAreChangedAndLifted() {
    api.on(
        "POST /campaigns/7/commands",
        200,
        "{\"accepted\": true, \"words\": \"The limits are changed\", \"slots\": 0}");

    assertThat(execute("limits", "7", "--runs-at-once=4", "--lift=tokenBudget")).isZero();
    var sent = api.only("POST").json();
    assertThat(sent.at("/type").asString()).isEqualTo("LIMITS");
    assertThat(sent.at("/limits/runsAtOnce").asInt()).isEqualTo(4);
    assertThat(sent.at("/limits/tokenBudget").isNull()).isTrue();
  }

  @Test
  void aPlanSaysWhatItRestsOn() {
    api.on(
        "POST /campaigns",
        200,
        """
        {"dryRun": true, "name": "Europe", "slots": 52, "busy": 1,
         "estimate": {"tokens": 208000, "cost": null, "seconds": 95, "basis": "40 runs"}}
        """);

    assertThat(execute("plan", "--countries=*", "--topics=Mining")).isZero();
    assertThat(line.out())
        .contains("52")
        .contains("about 208000")
        .contains("1 min 35 s")
        .contains("40 runs");
    assertThat(execute("start", "--countries=KZ")).isEqualTo(ExitCode.BAD_INPUT);
  }
}
