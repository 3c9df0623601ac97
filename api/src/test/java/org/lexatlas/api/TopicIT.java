package org.lexatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lexatlas.store.TestDatabase;

/** Topics over HTTP: add, edit, and what is refused. */
class TopicIT {

  private static final String OPERATOR_HASH = // of "operator's token"
      "83c7943c1783bd6dd00e2f67bd0bc317535a0a4727c533b85687ffc682ded01e";
  private static final String STATUSES =
      "[{'name': 'Free', 'severity': 0, 'definition': 'No act forbids it.'},"
          + " {'name': 'Banned', 'severity': 4, 'definition': 'An act forbids it.'}]";

  private static final TestApi API = TestApi.start(TestDatabase.settings(), TestApi.nowhere());

  @AfterAll
  static void stop() {
    API.close();
  }

  @Test
  void addsATopicThatIsAskedFromThenOn() {
    var added = API.post("/api/v1/topics", topic("Prize_Draws", "Prize draws"));
    assertThat(added.status()).as(added.http().body()).isEqualTo(201);
    assertThat(added.header("Location")).isEqualTo("/api/v1/topics/Prize_Draws");
    assertThat(added.header("ETag")).isEqualTo("\"1\"");
    var read = API.get("/api/v1/topics/Prize_Draws");
    assertThat(read.text("/title")).isEqualTo("Prize draws");
    assertThat(read.text("/statuses/1/name")).isEqualTo("Banned");
    var again = API.post("/api/v1/topics", topic("Prize_Draws", "Other"));
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.text("/type")).isEqualTo("/problems/topic-exists");
  }

  @Test
  void isThereAndInTheAuditLogAtOnce() {
    assertThat(API.get("/runs/new", FormPost.BROWSER).http().body()).doesNotContain("Dice games");
    API.post("/api/v1/topics", topic("Dice_Games", "Dice games"));
    assertThat(API.get("/runs/new", FormPost.BROWSER).http().body()).contains("Dice games");
    assertThat(API.get("/audit?source=TOPIC&text=dice", FormPost.BROWSER).http().body())
        .contains("Version 1 of topic Dice_Games")
        .contains("/topics/Dice_Games")
        .contains("1 of 1 entries");
  }

  @Test
  void editsTheVersionThatWasRead() {
    API.post("/api/v1/topics", topic("Lotteries", "Lotteries"));
    String path = "/api/v1/topics/Lotteries";
    var edited = put(path, topic("Lotteries", "State lotteries"), "If-Match", "\"1\"");
    assertThat(edited.status()).as(edited.http().body()).isEqualTo(200);
    assertThat(edited.header("ETag")).isEqualTo("\"2\"");
    assertThat(API.get(path).text("/title")).isEqualTo("State lotteries");
    var late = put(path, topic("Lotteries", "Late"), "If-Match", "\"1\"");
    assertThat(late.status()).isEqualTo(412);
    assertThat(late.text("/detail")).contains("version 2").contains("version 1");
    assertThat(put(path, topic("Lotteries", "Blind")).status()).isEqualTo(428);
    assertThat(put(path, topic("Other", "x"), "If-Match", "\"2\"").faultyFields())
        .containsExactly("id");
    assertThat(put(path, topic("Lotteries", "x"), "If-Match", "2").faultyFields())
        .containsExactly("If-Match");
    assertThat(put("/api/v1/topics/Nowhere", topic("Nowhere", "x"), "If-Match", "\"1\"").status())
        .isEqualTo(404);
  }

  @Test
  void namesEveryFaultyField() {
    assertThat(API.post("/api/v1/topics", "{}").faultyFields())
        .containsExactly("id", "title", "description", "statuses");
    assertThat(
            API.post(
                    "/api/v1/topics",
                    "{'id': 'a b', 'title': 't', 'description': 'd', 'statuses':"
                        + " [{'name': 'x x', 'severity': 99}]}")
                .faultyFields())
        .containsExactly(
            "id", "statuses[0].name", "statuses[0].severity", "statuses[0].definition");
    assertThat(API.post("/api/v1/topics", "{'ttle': 'x'}").faultyFields()).containsExactly("ttle");
    assertThat(API.post("/api/v1/topics", "{'statuses': [{'severity': 'x'}]}").faultyFields())
        .containsExactly("statuses[0].severity");
  }

  @Test
  void operatorsMayNotEdit() {
    try (var api =
        TestApi.start(
            TestDatabase.settings(),
            TestApi.nowhere(),
            "lexatlas.security.mode=token",
            "lexatlas.security.tokens[0].name=olga",
            "lexatlas.security.tokens[0].role=operator",
            "lexatlas.security.tokens[0].sha256=" + OPERATOR_HASH)) {
      var refused =
          api.post("/api/v1/topics", topic("X", "x"), "Authorization", "Bearer operator's token");
      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.text("/detail")).contains("ADMIN");
      assertThat(api.get("/api/v1/topics/X", "Authorization", "Bearer operator's token").status())
          .isEqualTo(404);
    }
  }

  private static TestApi.Reply put(String path, String json, String... headers) {
    return API.send(
        "PUT", path, HttpRequest.BodyPublishers.ofString(json.replace('\'', '"')), headers);
  }

  private static String topic(String id, String title) {
    return "{'id': '%s', 'title': '%s', 'description': 'Is it allowed?', 'statuses': %s}"
        .formatted(id, title, STATUSES);
  }
}
