package org.lexatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lexatlas.store.TestDatabase;

/** Schedules on the in-memory Temporal server, which keeps none. */
class SchedulesInMemoryIT {

  private static final TestTemporal TEMPORAL = TestTemporal.start();
  private static final TestApi API = TestApi.start(TestDatabase.settings(), TEMPORAL.address());

  @AfterAll
  static void stop() {
    API.close();
    TEMPORAL.close();
  }

  @Test
  void saysWhyThereAreNoneAndKeepsNothing() {
    var reply =
        API.post(
            "/api/v1/schedules",
            "{'name': 'weekly', 'weekly': {'day': 'MONDAY', 'time': '06:00'}, 'timeZone': 'Asia/Almaty',"
                + " 'campaign': {'countries': ['KZ'], 'topics': ['Retail_Trading_Status']}}");

    assertThat(reply.status()).as(reply.http().body()).isEqualTo(501);
    assertThat(reply.text("/type")).isEqualTo("/problems/schedules-unavailable");
    assertThat(reply.text("/title")).isEqualTo("This Temporal server has no schedules");
    assertThat(reply.text("/detail")).contains("in-memory");
    assertThat(API.get("/api/v1/schedules").json().at("/items")).isEmpty();
  }

  @Test
  void badInputIsToldBeforeTheServerIsAsked() {
    var reply = API.post("/api/v1/schedules", "{'name': 'weekly', 'cron': 'often'}");

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.faultyFields()).contains("cron");
  }
}
