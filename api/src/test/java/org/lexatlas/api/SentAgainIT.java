package org.lexatlas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.api.FormPost.BROWSER;
import static org.lexatlas.api.FormPost.FORM_COOKIE;
import static org.lexatlas.api.FormPost.TOKEN_VALUE;
import static org.lexatlas.api.FormPost.post;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexatlas.store.DatabaseSettings;
import org.lexatlas.store.TestDatabase;

/** Forms that are refused: whose may be sent again, and what was done of those that were half. */
class SentAgainIT {

  private static final String BUTTON = "Send it again</button>";
  private static final DatabaseSettings DATABASE = TestDatabase.settings();
  private static final TestTemporal TEMPORAL = TestTemporal.start();
  private static final TestApi LOCAL = TestApi.start(DATABASE, TEMPORAL.address());
  private static final TestApi TOKEN =
      TestApi.start(
          DATABASE,
          TestApi.nowhere(),
          "lexatlas.security.mode=token",
          "lexatlas.security.tokens[0].name=otto",
          "lexatlas.security.tokens[0].sha256=" + SecurityIT.sha256("otto-secret"),
          "lexatlas.security.tokens[0].role=operator",
          "lexatlas.security.tokens[1].name=vera",
          "lexatlas.security.tokens[1].sha256=" + SecurityIT.sha256("vera-secret"));

  @AfterAll
  static void stop() {
    LOCAL.close();
    TOKEN.close();
    TEMPORAL.close();
  }

  private static TestApi.Reply order(TestApi api, String cookie, List<String> headers) {
    return post(
        api, "/runs/new", cookie, headers, "_token", TOKEN_VALUE, "instructions", "long <words>");
  }

  @Test
  void whoIsSignedOutMeanwhileLosesNothing() {
    var reply = order(TOKEN, FORM_COOKIE, List.of());
    assertThat(reply.status()).isEqualTo(401);
    assertThat(reply.http().body())
        .contains("long &lt;words&gt;")
        .contains("Sign in in another tab")
        .contains("name=\"_token\" value=\"" + TOKEN_VALUE + "\"")
        .contains(BUTTON);
    var again = order(TOKEN, FORM_COOKIE + "; lexatlas_signed_in=otto-secret", List.of());
    assertThat(again.status()).isEqualTo(400);
    assertThat(again.http().body()).contains("choose one place at least");
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, http://evil.example",
    "Origin, null",
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site"
  })
  void whatAnotherSiteSentIsNoFormToSend(String header, String value) {
    String otto = FORM_COOKIE + "; lexatlas_signed_in=otto-secret";
    for (TestApi api : new TestApi[] {LOCAL, TOKEN}) {
      var reply = order(api, otto, List.of(header, value));
      assertThat(reply.status()).isEqualTo(403);
      assertThat(reply.http().body()).contains("another origin").doesNotContain(BUTTON);
    }
    assertThat(order(TOKEN, FORM_COOKIE, List.of(header, value)).status()).isEqualTo(403);
  }

  @Test
  void whoMayNotCommandSeesWhatTheyTypedAndNoButton() {
    String vera = FORM_COOKIE + "; lexatlas_signed_in=vera-secret";
    var reply = order(TOKEN, vera, List.of());
    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.http().body()).contains("long &lt;words&gt;").doesNotContain(BUTTON);
  }

  @Test
  void aPageOfThisServerBehindATlsProxyIsOurs() {
    var headers =
        List.of("Origin", "https://127.0.0.1:" + TOKEN.port(), "X-Forwarded-Proto", "https");
    var reply =
        post(
            TOKEN,
            "/sign-in",
            "__Host-" + FORM_COOKIE,
            headers,
            "_token",
            TOKEN_VALUE,
            "token",
            "otto-secret",
            "next",
            "/audit");
    assertThat(reply.header("Location")).isEqualTo("/audit");
    assertThat(reply.header("Set-Cookie"))
        .startsWith("__Host-lexatlas_signed_in=")
        .contains("; Secure")
        .contains("Path=/");
    assertThat(
            TOKEN
                .get(
                    "/audit",
                    "Cookie",
                    "__Host-lexatlas_signed_in=otto-secret",
                    "X-Forwarded-Proto",
                    "https",
                    BROWSER[0],
                    BROWSER[1])
                .status())
        .isEqualTo(200);
  }

  @Test
  void runsThatCannotBeRunAgainAreCountedAndStopNothing() {
    var reply =
        post(
            LOCAL,
            "/runs/failed",
            FORM_COOKIE,
            "_token",
            TOKEN_VALUE,
            "run",
            UUID.randomUUID() + "@1",
            "run",
            started("EE") + "@1",
            "run",
            "nothing");
    assertThat(reply.status()).isEqualTo(302);
    assertThat(reply.header("Set-Cookie"))
        .startsWith("lexatlas_note=bad+0+of+3+runs+go+on.+3+not+re-run");
  }

  @Test
  void aNoteWaitsForThePageThatAPersonGoesTo() {
    String[] note = {"Cookie", "lexatlas_note=good+Pause+accepted"};
    for (String fetched : new String[] {"X-Requested-With", "HX-Request"}) {
      var part = LOCAL.get("/runs", note[0], note[1], BROWSER[0], BROWSER[1], fetched, "true");
      assertThat(part.http().body()).doesNotContain("Pause accepted");
      assertThat(part.http().headers().allValues("Set-Cookie"))
          .noneMatch(cookie -> cookie.startsWith("lexatlas_note"));
    }
    var page = LOCAL.get("/runs", note[0], note[1], BROWSER[0], BROWSER[1]);
    assertThat(page.http().body()).contains("Pause accepted");
    assertThat(page.http().headers().allValues("Set-Cookie"))
        .anyMatch(cookie -> cookie.startsWith("lexatlas_note=;"));
  }

  private static String started(String country) {
    var reply =
        LOCAL.post(
            "/api/v1/runs",
            "{'country': '%s', 'topic': 'Retail_Trading_Status'}".formatted(country));
    assertThat(reply.status()).isEqualTo(201);
    return reply.text("/id");
  }

  private static TestApi.Reply start(String key, String... more) {
    var fields =
        new java.util.ArrayList<>(
            List.of("_token", TOKEN_VALUE, "intent", "start", "key", key, "topic", "Mining"));
    fields.addAll(List.of(more));
    return post(LOCAL, "/runs/new", FORM_COOKIE, fields.toArray(String[]::new));
  }

  @Test
  void ordersThatStopInTheMiddleSayHowManyWereStarted() {
    String key = UUID.randomUUID().toString();
    var reply = start(key, "country", "LU", "country", "XQ");
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.http().body())
        .contains("1 of 2 runs are started")
        .contains("starts none of them twice")
        .doesNotContain("Nothing was changed");
    var again = start(key, "country", "LU");
    assertThat(again.status()).isEqualTo(302);
    assertThat(LOCAL.get("/api/v1/runs?country=LU&topic=Mining").json().at("/items")).hasSize(1);
  }

  @Test
  void aChangedFormUnderAUsedKeyGetsAKeyOfItsOwn() {
    String key = UUID.randomUUID().toString();
    assertThat(start(key, "country", "MC").status()).isEqualTo(302);
    var reply = start(key, "country", "MC", "instructions", "otherwise");
    assertThat(reply.status()).isEqualTo(409);
    var shown = Pattern.compile("name=\"key\" value=\"([^\"]+)\"").matcher(reply.http().body());
    assertThat(shown.find()).isTrue();
    assertThat(shown.group(1)).isNotEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/runs?country=a%00b",
        "/runs?topic=%00",
        "/runs?mode=%00",
        "/runs?provider=%00",
        "/runs?campaign=%00",
        "/runs?state=%00",
        "/runs?text=%00",
        "/runs/failed?topic=%00",
        "/audit?actor=%00",
        "/audit?text=a%00b",
        "/audit?source=VERSION&actor=%00"
      })
  void whatNoTextMayHoldIsNamed(String path) {
    var reply = LOCAL.get(path, BROWSER);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.http().body()).contains("NUL character");
  }

  @Test
  void aPathThatIsWrittenOtherwiseHasTheSameRules() {
    String otto = "lexatlas_signed_in=otto-secret";
    assertThat(TOKEN.post("/%61pi/v1/runs", "{}", "Cookie", otto).status()).isEqualTo(401);
    String large = "{'instructions': '" + "x".repeat(1_100_000) + "'}";
    assertThat(LOCAL.post("/%61pi/v1/runs", large).status()).isEqualTo(413);
  }
}
