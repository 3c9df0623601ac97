package org.lexatlas.browser;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.lexatlas.domain.run.PublishingPolicy;
import org.lexatlas.store.Json;
import tools.jackson.databind.JsonNode;

/** Analyses that really ran over the sample corpus, for pages to show. */
final class ReadingFixture {

  private static final Set<String> ENDED = Set.of("COMPLETED", "FAILED", "IN_REVIEW", "CANCELLED");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private ReadingFixture() {}

  /** Kazakhstan before and after its change of November 2025: versions 2 and 4 were Live. */
  static String kazakhstan() {
    return Kazakhstan.PATH;
  }

  /** Runs once, and waits for the end. */
  static void run(String country, String topic, LocalDate asOf) {
    String body =
        Json.MAPPER.writeValueAsString(
            java.util.Map.of(
                "country",
                country,
                "topic",
                topic,
                "asOf",
                asOf.toString(),
                "policy",
                PublishingPolicy.AUTO.name()));
    String id = send("POST", "/api/v1/runs", body).get("id").asString();
    await()
        .atMost(Duration.ofMinutes(3))
        .until(
            () -> send("GET", "/api/v1/runs/" + id, "").get("state").asString(), ENDED::contains);
  }

  private static JsonNode send(String method, String path, String body) {
    var request =
        HttpRequest.newBuilder(URI.create(ConsoleStack.url() + path))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      return Json.MAPPER.readTree(
          CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static final class Kazakhstan {
    static final String PATH = make();

    private static String make() {
      run("KZ", "Retail_Trading_Status", LocalDate.of(2025, 6, 30));
      run("KZ", "Retail_Trading_Status", LocalDate.of(2026, 6, 30));
      return "/analyses/KZ/Retail_Trading_Status";
    }
  }
}
