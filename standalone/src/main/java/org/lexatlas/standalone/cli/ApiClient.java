package org.lexatlas.standalone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
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

  /** An import of many analyses is read and stored before it is answered. */
  private static final Duration UPLOAD_TIMEOUT = Duration.ofMinutes(10);

  private final String origin;
  private final Duration timeout;
  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(5))
          .version(HttpClient.Version.HTTP_1_1)
          .build();

  /**
   * @param origin scheme, host and port
   */
  ApiClient(String origin) {
    this(origin, TIMEOUT);
  }

  /** For who rather goes on than waits longer for an answer. */
  ApiClient(String origin, Duration timeout) {
    this.origin = origin;
    this.timeout = timeout;
  }

  /** The full address of a resource below {@code /api/v1}. */
  String url(String... path) {
    return origin + "/api/v1" + joined(path);
  }

  /** The full address of a page of the console. */
  String page(String... path) {
    return origin + joined(path);
  }

  private static String joined(String... path) {
    return Arrays.stream(path).map(ApiClient::encode).collect(Collectors.joining("/", "/", ""));
  }

  JsonNode get(String... path) {
    return read(send(request(url(path)).GET()));
  }

  /** A page of a list; empty parameters are left out. */
  JsonNode list(String resource, Map<String, String> parameters) {
    return read(send(request(url(resource.split("/")) + query(parameters)).GET()));
  }

  /** Writes what the API answers, whatever it is and however long. */
  long download(OutputStream into, Map<String, String> parameters, String... path) {
    var request = request(url(path) + query(parameters)).setHeader("Accept", "*/*").GET();
    var response = send(request, BodyHandlers.ofInputStream());
    try (var body = response.body()) {
      if (response.statusCode() / 100 != 2) {
        throw refusal(response.statusCode(), new String(body.readAllBytes(), UTF_8));
      }
      return body.transferTo(into);
    } catch (IOException e) {
      throw new ServerUnavailable("The answer of " + origin + " broke off: " + e.getMessage(), e);
    }
  }

  /** Sends a file as it is. */
  JsonNode upload(Path file, String type, Map<String, String> parameters, String... path)
      throws FileNotFoundException {
    return read(
        send(
            request(url(path) + query(parameters))
                .timeout(UPLOAD_TIMEOUT)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofFile(file))));
  }

  private static String query(Map<String, String> parameters) {
    var query =
        parameters.entrySet().stream()
            .filter(parameter -> !parameter.getValue().isEmpty())
            .map(parameter -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()))
            .sorted()
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
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

  private HttpRequest.Builder request(String url) {
    return HttpRequest.newBuilder(URI.create(url))
        .timeout(timeout)
        .header("Accept", "application/json, application/problem+json");
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
    try {
      return http.send(request.build(), body);
    } catch (IOException e) {
      var reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      throw new ServerUnavailable("The API at " + origin + " does not answer: " + reason, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerUnavailable("interrupted", e);
    }
  }

  private static JsonNode read(HttpResponse<String> response) {
    if (response.statusCode() / 100 != 2) {
      throw refusal(response.statusCode(), response.body());
    }
    JsonNode body = json(response.body());
    if (!body.isContainer()) {
      throw new ApiProblem(
          response.statusCode(),
          Problems.of("This is not the Lexatlas API", "no JSON at " + response.uri()));
    }
    return body;
  }

  private static ApiProblem refusal(int status, String body) {
    JsonNode problem = json(body);
    return new ApiProblem(
        status,
        problem.isObject() ? problem : Problems.of("The API answered with HTTP " + status, body));
  }

  private static JsonNode json(String body) {
    try {
      return JSON.readTree(body);
    } catch (JacksonException e) {
      return JSON.missingNode();
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
