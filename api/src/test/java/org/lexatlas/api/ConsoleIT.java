package org.lexatlas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.api.FormPost.BROWSER;
import static org.lexatlas.api.FormPost.FORM_COOKIE;
import static org.lexatlas.api.FormPost.TOKEN_VALUE;
import static org.lexatlas.api.FormPost.post;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexatlas.store.DatabaseSettings;
import org.lexatlas.store.TestDatabase;

/**
 * Pages over HTTP while Temporal is down: reading works, forms say so, and nothing typed is lost.
 */
class ConsoleIT {

  private static final DatabaseSettings DATABASE = TestDatabase.settings();
  private static final TestApi API = TestApi.start(DATABASE, TestApi.nowhere());
  private static final TestApi TOKEN =
      TestApi.start(
          DATABASE,
          TestApi.nowhere(),
          "lexatlas.security.mode=token",
          "lexatlas.security.tokens[0].name=vera",
          "lexatlas.security.tokens[0].sha256=" + SecurityIT.sha256("vera-secret"),
          "lexatlas.security.tokens[1].name=otto",
          "lexatlas.security.tokens[1].sha256=" + SecurityIT.sha256("otto-secret"),
          "lexatlas.security.tokens[1].role=operator");

  @AfterAll
  static void stop() {
    API.close();
    TOKEN.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/runs", "/runs/new", "/runs/failed", "/audit"})
  void everyPageIsReadWithoutTemporal(String path) {
    var reply = API.get(path, BROWSER);
    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.header("Content-Type")).startsWith("text/html");
    assertThat(reply.header("Cache-Control")).contains("private");
    assertThat(reply.http().body())
        .contains("<main id=\"main\"")
        .doesNotContain(" style=")
        .doesNotContainPattern("<script[^>]*>[^<]")
        .doesNotContainPattern("\\son[a-z]+=");
  }

  @Test
  void anAddressThatIsMisspeltSaysWhatWasMeant() {
    var reply = API.get("/analyses/Kazakhstan/Minin", BROWSER);
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.http().body())
        .containsOnlyOnce("did you mean KZ (Kazakhstan)?")
        .containsOnlyOnce("did you mean Mining?");
    var small = API.get("/analyses/kz/Mining", BROWSER);
    assertThat(small.status()).isEqualTo(200);
    assertThat(small.http().body()).contains("Kazakhstan");
  }

  @Test
  void theListListensToWhatItShows() {
    var filtered = API.get("/runs?country=KZ&topic=Mining", BROWSER).http().body();
    String list = filtered.substring(filtered.indexOf("id=\"run-list\""));
    assertThat(list.substring(0, list.indexOf('>')))
        .containsPattern("data-events=\"/api/v1/events\\?[^\"]*country=KZ&amp;topic=Mining\"");
    assertThat(list).contains("href=\"/runs\">Clear</a>");
    assertThat(filtered.split("data-events=", -1)).hasSize(2);
  }

  @Test
  void assetsMayBeKeptForEver() {
    var page = API.get("/runs", BROWSER).http().body();
    var assets = Pattern.compile("(?:href|src)=\"(/(?:assets|webjars)/[^\"#]+)").matcher(page);
    int found = 0;
    while (assets.find()) {
      var asset = API.get(assets.group(1));
      assertThat(asset.status()).as(assets.group(1)).isEqualTo(200);
      assertThat(asset.header("Cache-Control")).contains("max-age=31536000");
      found++;
    }
    assertThat(found).isGreaterThan(3);
  }

  @Test
  void aRunThatCannotStartKeepsWhatWasTyped() {
    var reply =
        post(
            API,
            "/runs/new",
            FORM_COOKIE,
            "_token",
            TOKEN_VALUE,
            "intent",
            "start",
            "country",
            "KZ",
            "topic",
            "Mining",
            "instructions",
            "my <b>words</b>");
    assertThat(reply.status()).isEqualTo(503);
    assertThat(reply.http().body())
        .contains("Nothing was stored or sent")
        .contains("my &lt;b&gt;words&lt;/b&gt;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "another-0123456789012345678901234567890123456789"})
  void aFormOfAnotherBrowserDoesNothing(String token) {
    var reply =
        post(API, "/theme", FORM_COOKIE, "_token", token, "theme", "dark", "back", "/audit");
    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.http().body())
        .contains("This form was not made for this browser")
        .contains("dark");
  }

  @ParameterizedTest
  @ValueSource(strings = {"//elsewhere.example", "https://elsewhere.example", "/\\elsewhere", "x"})
  void nobodyIsSentElsewhere(String back) {
    var reply =
        post(API, "/theme", FORM_COOKIE, "_token", TOKEN_VALUE, "theme", "dark", "back", back);
    assertThat(reply.status()).isEqualTo(302);
    assertThat(reply.header("Location")).isEqualTo("/");
  }

  @Test
  void programsAreStillToldProblems() {
    var missing = API.get("/runs/" + UUID.randomUUID(), "Accept", "application/json");
    assertThat(missing.status()).isEqualTo(404);
    assertThat(missing.header("Content-Type")).startsWith("application/problem+json");
    var api = API.get("/api/v1/runs/" + UUID.randomUUID(), BROWSER);
    assertThat(api.header("Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void aBadFilterIsAPageThatNamesIt() {
    var reply = API.get("/runs?pageToken=x", BROWSER);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.http().body()).contains("pageToken").contains("<h1");
  }

  @Test
  void peopleSignInWithTheirToken() {
    var turned = TOKEN.get("/runs?state=FAILED", BROWSER);
    assertThat(turned.status()).isEqualTo(302);
    assertThat(turned.header("Location")).isEqualTo("/sign-in?next=%2Fruns%3Fstate%3DFAILED");
    assertThat(TOKEN.get("/sign-in", BROWSER).status()).isEqualTo(200);

    var wrong =
        post(TOKEN, "/sign-in", FORM_COOKIE, "_token", TOKEN_VALUE, "token", "no", "next", "/");
    assertThat(wrong.status()).isEqualTo(403);
    assertThat(wrong.http().body()).contains("is not known here");

    var right =
        post(
            TOKEN,
            "/sign-in",
            FORM_COOKIE,
            "_token",
            TOKEN_VALUE,
            "token",
            "vera-secret",
            "next",
            "/audit");
    assertThat(right.header("Location")).isEqualTo("/audit");
    assertThat(right.http().headers().allValues("Set-Cookie"))
        .anyMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
  }

  @Test
  void theCookieReadsEverythingAndChangesNothingThroughTheApi() {
    String vera = FORM_COOKIE + "; lexatlas_signed_in=vera-secret";
    String otto = FORM_COOKIE + "; lexatlas_signed_in=otto-secret";
    assertThat(TOKEN.get("/api/v1/topics", "Cookie", vera).status()).isEqualTo(200);
    assertThat(TOKEN.post("/api/v1/runs", "{}", "Cookie", otto).status()).isEqualTo(401);
    assertThat(TOKEN.get("/runs", "Cookie", vera, BROWSER[0], BROWSER[1]).http().body())
        .contains("vera")
        .doesNotContain("New run");
    assertThat(TOKEN.get("/runs", "Cookie", otto, BROWSER[0], BROWSER[1]).http().body())
        .contains("New run");
    var refused = post(TOKEN, "/runs/new", vera, "_token", TOKEN_VALUE, "intent", "start");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.http().body()).contains("vera has VIEWER");
  }
}
