package org.lexatlas.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import org.lexatlas.store.Json;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** An api of this JVM and a caller of it. */
final class HostedApi implements AutoCloseable {

  private final HttpClient http = HttpClient.newHttpClient();
  private final ConfigurableApplicationContext context;
  private final String origin;

  /** Starts an api that looks after silent runs at once. */
  HostedApi(Hosts hosts, String... more) {
    String[] all = new String[more.length + 2];
    all[0] = "--lexatlas.api.look-after=1s";
    all[1] = "--lexatlas.api.dispatch-interval=300ms";
    System.arraycopy(more, 0, all, 2, more.length);
    context = hosts.api(all);
    String port = Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
    origin = "http://127.0.0.1:" + port + "/api/v1";
  }

  /** What was answered. */
  record Reply(int status, JsonNode body) {}

  /** A page of the console. */
  String page(String path) {
    URI page = URI.create(origin).resolve(path);
    return sent(HttpRequest.newBuilder(page).header("Accept", "text/html")).body();
  }

  Reply get(String path) {
    return send(HttpRequest.newBuilder(URI.create(origin + path)));
  }

  /** Posts a JSON body, written with single quotes. */
  Reply post(String path, String json) {
    return send(
        HttpRequest.newBuilder(URI.create(origin + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json.replace('\'', '"'))));
  }

  private Reply send(HttpRequest.Builder request) {
    var reply = sent(request);
    return new Reply(
        reply.statusCode(), Json.MAPPER.readTree(reply.body().isEmpty() ? "null" : reply.body()));
  }

  private HttpResponse<String> sent(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    context.close();
    http.close();
  }
}
