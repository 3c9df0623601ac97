package org.lexatlas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexatlas.store.DatabaseSettings;
import org.lexatlas.store.TestDatabase;

/** Who is let in: in local mode by Host and Origin, in token mode by token and role. */
class SecurityIT {

  private static final DatabaseSettings DATABASE = TestDatabase.settings();
  private static final TestApi LOCAL = TestApi.start(DATABASE, TestApi.nowhere());
  private static final TestApi TOKEN =
      TestApi.start(
          DATABASE,
          TestApi.nowhere(),
          "server.address=0.0.0.0",
          "lexatlas.security.mode=token",
          "lexatlas.security.tokens[0].name=vera",
          "lexatlas.security.tokens[0].sha256=" + sha256("vera-secret"),
          "lexatlas.security.tokens[1].name=otto",
          "lexatlas.security.tokens[1].sha256=" + sha256("otto-secret"),
          "lexatlas.security.tokens[1].role=operator");

  @AfterAll
  static void stop() {
    LOCAL.close();
    TOKEN.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:8080",
        "localhost.evil.example",
        "",
        "127.0.0.1.evil"
      })
  void refusesForeignHosts(String host) {
    assertThat(LOCAL.get("/api/v1/topics", "Host", host).status()).isIn(400, 403);
    assertThat(LOCAL.post("/api/v1/runs", "{}", "Host", host).status()).isIn(400, 403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost", "LOCALHOST:1", "127.0.0.1:8080", "[::1]:8080", "a.localhost"})
  void takesLoopbackNamesAndAddresses(String host) {
    assertThat(LOCAL.get("/api/v1/topics", "Host", host).status()).isEqualTo(200);
    assertThat(LOCAL.post("/api/v1/runs", "{}", "Host", host).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example", "null", "http://127.0.0.1:1", "https://localhost"})
  void refusesForeignOrigins(String origin) {
    var reply = LOCAL.post("/api/v1/runs", "{}", "Origin", origin);
    assertThat(reply.status()).isEqualTo(403);
    assertThat(reply.text("/type")).isEqualTo("/problems/forbidden");
    assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void takesItsOwnOriginAndNoCrossSiteRequest() {
    String own = "http://127.0.0.1:" + LOCAL.port();
    assertThat(LOCAL.post("/api/v1/runs", "{}", "Origin", own).status()).isEqualTo(400);
    assertThat(LOCAL.post("/api/v1/runs", "{}", "Sec-Fetch-Site", "cross-site").status())
        .isEqualTo(403);
    assertThat(LOCAL.post("/api/v1/runs", "{}", "Sec-Fetch-Site", "same-origin").status())
        .isEqualTo(400);
  }

  @Test
  void sendsProtectiveHeaders() {
    var reply = LOCAL.get("/");
    assertThat(reply.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
    assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "192.0.2.1", ""})
  void refusesToServeOthersWithoutTokens(String address) {
    assertThatThrownBy(
            () -> TestApi.start(DATABASE, TestApi.nowhere(), "server.address=" + address).close())
        .hasRootCauseInstanceOf(IllegalStateException.class)
        .rootCause()
        .hasMessageContaining("server.address")
        .hasMessageContaining("lexatlas.security.mode=token");
  }

  @Test
  void refusesTokensThatCannotBe() {
    assertThatThrownBy(
            () ->
                TestApi.start(DATABASE, TestApi.nowhere(), "lexatlas.security.mode=token").close())
        .rootCause()
        .hasMessageContaining("lexatlas.security.tokens is empty");
    assertThatThrownBy(
            () ->
                TestApi.start(
                        DATABASE,
                        TestApi.nowhere(),
                        "lexatlas.security.mode=token",
                        "lexatlas.security.tokens[0].name=a",
                        "lexatlas.security.tokens[0].sha256=secret")
                    .close())
        .rootCause()
        .hasMessageContaining("lexatlas.security.tokens[0]")
        .message()
        .doesNotContain("secret");
  }

  @Test
  void asksForATokenInTokenMode() {
    var none = TOKEN.get("/api/v1/topics");
    assertThat(none.status()).isEqualTo(401);
    assertThat(none.header("WWW-Authenticate")).startsWith("Bearer");
    assertThat(TOKEN.get("/api/v1/topics", "Authorization", "Bearer wrong").status())
        .isEqualTo(401);
    assertThat(TOKEN.get("/api/v1/topics", "Authorization", "Basic dmVyYQ==").status())
        .isEqualTo(401);
    assertThat(TOKEN.get("/api/v1/health").status()).isEqualTo(200);
    assertThat(TOKEN.get("/api/v1/openapi.json").status()).isEqualTo(401);
  }

  @Test
  void letsViewersReadAndOperatorsCommand() {
    String[] vera = {"Authorization", "Bearer vera-secret"};
    String[] otto = {"Authorization", "bearer otto-secret", "Host", "lexatlas.example"};
    assertThat(TOKEN.get("/api/v1/topics", vera).status()).isEqualTo(200);
    var refused = TOKEN.post("/api/v1/runs", "{}", vera);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.text("/detail")).contains("OPERATOR").contains("vera has VIEWER");
    assertThat(TOKEN.post("/api/v1/runs", "{}", otto).status()).isEqualTo(400);
    assertThat(TOKEN.get("/api/v1/runs/" + UUID.randomUUID(), otto).status()).isEqualTo(404);
  }

  static String sha256(String token) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
