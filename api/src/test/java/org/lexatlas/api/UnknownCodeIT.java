package org.lexatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexatlas.store.TestDatabase;

/** Countries, topics and statuses that there are not get a problem that says what was meant. */
class UnknownCodeIT {

  private static final TestApi API = TestApi.start(TestDatabase.settings(), TestApi.nowhere());

  @AfterAll
  static void stop() {
    API.close();
  }

  @Test
  void saysWhetherTheCountryOrTheTopicIsUnknown() {
    assertThat(API.get("/api/v1/analyses/ZZ/Mining").text("/detail"))
        .startsWith("country: 'ZZ' is not a jurisdiction: use a code such as KZ");
    assertThat(API.get("/api/v1/analyses/KZ/Nonsense").text("/detail"))
        .startsWith("topic: 'Nonsense' is not a topic: use an id such as Retail_Trading_Status");
    var both = API.get("/api/v1/analyses/kazakhstan/Mining_Status/export");
    assertThat(both.status()).isEqualTo(404);
    assertThat(both.faultyFields()).containsExactly("country", "topic");
    assertThat(both.text("/errors/0/message"))
        .startsWith("'kazakhstan' is not a jurisdiction: did you mean KZ (Kazakhstan)?");
    assertThat(both.text("/errors/1/message"))
        .startsWith("'Mining_Status' is not a topic: did you mean Mining?")
        .endsWith("(`lexatlas topics` or GET /api/v1/topics list them)");
    assertThat(API.get("/api/v1/analyses/kz/Mining").text("/detail"))
        .isEqualTo("There is no analysis of KZ Mining yet: start a run");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/runs", "/analyses", "/analyses/export"})
  void refusesAFilterForWhatThereIsNot(String list) {
    var reply = API.get("/api/v1" + list + "?country=UK&topic=Minning");
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.faultyFields()).containsExactly("country", "topic");
    assertThat(reply.text("/detail"))
        .contains("did you mean GB (United Kingdom)?", "did you mean Mining?");
    assertThat(API.get("/api/v1" + list + "?country=gb&topic=Mining").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/analyses", "/analyses/export"})
  void refusesAStatusThatNoTopicHas(String list) {
    var reply = API.get("/api/v1" + list + "?status=Bannd");
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.faultyFields()).containsExactly("status");
    assertThat(reply.text("/errors/0/message"))
        .isEqualTo("'Bannd' is no status of a topic: did you mean Banned?");
    assertThat(API.get("/api/v1" + list + "?status=Banned").status()).isEqualTo(200);
  }
}
