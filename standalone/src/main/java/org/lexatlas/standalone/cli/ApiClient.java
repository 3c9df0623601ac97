package org.lexatlas.standalone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lexatlas.standalone.folder.ServerUnavailable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The REST API as the commands use it. Answers stay JSON: whatever the API adds passes through.
 *
 * <p>Every method throws {@link ApiProblem} for an answer that is not a success, and {@link
 * ServerUnavailable} when there is no answer.
 */
final class ApiClient {

  static final JsonMapper JSON = JsonMapper.builder().build();

  /** Far more than any answer takes; a start waits for Temporal. */
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  private final String origin;
  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(5))
          .version(HttpClient.Version.HTTP_1_1)
          .build();

  /**
   * @param origin scheme, host and port
   */
  ApiClient(String origin) {
    this.origin = origin;
  }

  /** The full address of a resource below {@code /api/v1}. */
  String url(String... path) {
    return origin
        + "/api/v1"
        + java.util.Arrays.stream(path)
            .map(ApiClient::encode)
            .collect(Collectors.joining("/", "/", ""));
  }

  JsonNode get(String... path) {
    return read(send(request(url(path)).GET()));
  }

  /** A page of a list; empty parameters are left out. */
  JsonNode list(String resource, Map<String, String> parameters) {
    var query =
        parameters.entrySet().stream()
            .filter(parameter -> !parameter.getValue().isEmpty())
            .map(parameter -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()))
            .sorted()
            .collect(Collectors.joining("&"));
    return read(
        send(request(url(resource.split("/")) + (query.isEmpty() ? "" : "?" + query)).GET()));
  }

  /** Empty where the API says that there is no such thing. */
  Optional<JsonNode> find(String... path) {
    try {
      return Optional.of(get(path));
    } catch (ApiProblem e) {
      if (e.status() == 404) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /** Each call is one wish: the same call sent again over a broken line has one effect. */
  JsonNode post(JsonNode body, String... path) {
    var request =
        request(url(path))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
    return read(send(request));
  }

  /** Whether anything answers HTTP there. */
  boolean answers() {
    try {
      send(request(url("health")).timeout(Duration.ofSeconds(5)).GET());
      return true;
    } catch (ServerUnavailable e) {
      return false;
    }
  }

  private static HttpRequest.Builder request(String url) {
    return HttpRequest.newBuilder(URI.create(url))
        .timeout(TIMEOUT)
        .header("Accept", "application/json, application/problem+json");
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      var reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      throw new ServerUnavailable("The API at " + origin + " does not answer: " + reason, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerUnavailable("interrupted", e);
    }
  }

  private static JsonNode read(HttpResponse<String> response) {
    boolean success = response.statusCode() / 100 == 2;
    JsonNode body;
    try {
      body = JSON.readTree(response.body());
    } catch (JacksonException e) {
      body = JSON.missingNode();
    }
    if (success && body.isContainer()) {
      return body;
    }
    throw new ApiProblem(
        response.statusCode(), success ? notJson(response) : problem(response, body));
  }

  private static JsonNode problem(HttpResponse<String> response, JsonNode body) {
    return body.isObject()
        ? body
        : Problems.of("The API answered with HTTP " + response.statusCode(), response.body());
  }

  private static JsonNode notJson(HttpResponse<String> response) {
    return Problems.of("This is not the Lexatlas API", "no JSON at " + response.uri());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
