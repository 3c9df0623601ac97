package org.lexatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lexatlas.store.TestDatabase;

/**
 * Campaigns over HTTP, with Temporal there; what admits runs is not here, the worker's tests do.
 */
class CampaignIT {

  private static final TestTemporal TEMPORAL = TestTemporal.start();
  private static final TestApi API = TestApi.start(TestDatabase.settings(), TEMPORAL.address());

  @AfterAll
  static void stop() {
    API.close();
    TEMPORAL.close();
  }

  private static TestApi.Reply ordered(String more) {
    var reply =
        API.post(
            "/api/v1/campaigns",
            "{'countries':['KZ','JP'],'topics':['Retail_Trading_Status'],'provider':'simulated'"
                + more
                + "}");
    assertThat(reply.status()).as(reply.http().body()).isEqualTo(201);
    return reply;
  }

  @Test
  void aCampaignIsStoredWithItsSlotsAndFound() {
    var created = ordered(",'paused':true,'limits':{'runsAtOnce':3,'tokenBudget':90000}");

    assertThat(created.text("/state")).isEqualTo("PAUSED");
    assertThat(created.text("/pause/code")).isEqualTo("CREATED_PAUSED");
    assertThat(created.json().at("/counts/pending").asInt()).isEqualTo(2);
    assertThat(created.json().at("/limits/runsAtOnce").asInt()).isEqualTo(3);
    String path = created.header("Location");
    assertThat(API.get(path).json()).isEqualTo(created.json());
    assertThat(API.get(path + "/slots?pageSize=1").text("/items/0/country")).isEqualTo("JP");
    assertThat(API.get(path + "/slots?country=KZ").json().at("/items")).hasSize(1);
    assertThat(API.get("/api/v1/campaigns?state=PAUSED").text("/items/0/id"))
        .isEqualTo(created.text("/id"));
  }

  @Test
  void aDryRunStoresNothingAndSaysWhatItRestsOn() {
    long before = API.get("/api/v1/campaigns").json().at("/items").size();

    var plan =
        API.post(
            "/api/v1/campaigns",
            "{'regions':['Central Asia'],'topics':['*'],'provider':'simulated','dryRun':true}");

    assertThat(plan.status()).isEqualTo(200);
    assertThat(plan.json().at("/slots").asInt()).isGreaterThan(100);
    assertThat(plan.json().at("/estimate/tokens").isNull()).isTrue();
    assertThat(plan.text("/estimate/basis")).contains("no run of provider simulated");
    assertThat(API.get("/api/v1/campaigns").json().at("/items")).hasSize((int) before);
  }

  @Test
  void everyFaultIsToldByItsField() {
    assertThat(API.post("/api/v1/campaigns", "{}").faultyFields()).contains("countries");
    assertThat(
            API.post(
                    "/api/v1/campaigns",
                    "{'countries':['XX'],'topics':['Nope'],'regions':['Atlantis']}")
                .faultyFields())
        .containsExactly("countries", "regions", "topics");
    assertThat(
            API.post(
                    "/api/v1/campaigns",
                    "{'countries':['KZ'],'topics':['*'],'limits':{'runsAtOnce':0},'provider':'x'}")
                .faultyFields())
        .containsExactlyInAnyOrder("limits.runsAtOnce", "provider");
    assertThat(API.get("/api/v1/campaigns/nonsense").status()).isEqualTo(404);
  }

  @Test
  void theSameKeyOrdersOnce() {
    String body = "{'countries':['FR'],'topics':['Retail_Trading_Status'],'provider':'simulated'}";
    var first = API.post("/api/v1/campaigns", body, "Idempotency-Key", "weekly");
    var again = API.post("/api/v1/campaigns", body, "Idempotency-Key", "weekly");
    var other =
        API.post("/api/v1/campaigns", body.replace("FR", "DE"), "Idempotency-Key", "weekly");

    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.text("/id")).isEqualTo(first.text("/id"));
    assertThat(other.status()).isEqualTo(409);
  }

  @Test
  void commandsTakeEffectAreRefusedAndAreInTheLog() {
    String path = ordered("").header("Location");

    var paused = API.post(path + "/commands", "{'type':'PAUSE','reason':'lunch','commandId':'a'}");
    var repeated = API.post(path + "/commands", "{'type':'PAUSE','commandId':'a'}");
    var refused = API.post(path + "/commands", "{'type':'PAUSE'}");
    var faulty = API.post(path + "/commands", "{'type':'LIMITS','limits':{'speed':1}}");
    var added = API.post(path + "/commands", "{'type':'ADD_JURISDICTIONS','countries':['DE']}");

    assertThat(paused.status()).isEqualTo(200);
    assertThat(repeated.json()).isEqualTo(paused.json());
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text("/code")).isEqualTo("ALREADY_PAUSED");
    assertThat(faulty.faultyFields()).containsExactly("limits.speed");
    assertThat(added.json().at("/slots").asInt()).isEqualTo(1);
    var log = API.get(path + "/events").json().at("/items");
    assertThat(log.valueStream().map(e -> e.at("/kind").asString()))
        .containsExactly("COMMAND", "COMMAND", "COMMAND", "ORDERED");
    assertThat(log.get(2).at("/repeats").asInt()).isEqualTo(1);
    assertThat(log.get(2).at("/actor").asString()).isEqualTo("local");
  }
}
