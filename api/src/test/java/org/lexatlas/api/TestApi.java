package org.lexatlas.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lexatlas.store.Database;
import org.lexatlas.store.DatabaseSettings;
import org.lexatlas.store.Json;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** The api as a process would run it, on a port of its own, and a caller of it. */
public final class TestApi implements AutoCloseable {

  static {
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host,content-length");
  }

  private final HttpClient client = HttpClient.newHttpClient();
  private final ConfigurableApplicationContext context;

  private TestApi(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** What the api answered. */
  public record Reply(int status, HttpResponse<String> http) {

    public JsonNode json() {
      return Json.MAPPER.readTree(http.body());
    }

    public String text(String path) {
      JsonNode node = json().at(path);
      return node.isMissingNode() ? "(nothing)" : node.asString();
    }

    public String header(String name) {
      return http.headers().firstValue(name).orElse("");
    }

    /** The faulty fields of a problem. */
    public List<String> faultyFields() {
      return json().at("/errors").valueStream().map(e -> e.get("field").asString()).toList();
    }
  }

  /** Starts an api. {@code more}: settings such as {@code lexatlas.api.max-body=1KB}. */
  public static TestApi start(DatabaseSettings database, String temporal, String... more) {
    var arguments = new ArrayList<String>();
    arguments.add("--server.port=0");
    arguments.add("--lexatlas.database.url=" + database.url());
    arguments.add("--lexatlas.database.user=" + database.user());
    arguments.add("--lexatlas.database.password=" + database.password());
    arguments.add("--lexatlas.database.pool-size=5");
    arguments.add("--spring.temporal.connection.target=" + temporal);
    arguments.add("--spring.main.banner-mode=off");
    arguments.add("--logging.level.root=warn");
    for (String setting : more) {
      arguments.add("--" + setting);
    }
    return new TestApi(
        new SpringApplicationBuilder(ApiApplication.class).run(arguments.toArray(String[]::new)));
  }

  /** An address on which nothing listens. */
  public static String nowhere() {
    try (var socket = new ServerSocket(0)) {
      return "127.0.0.1:" + socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  public <T> T bean(String name, Class<T> type) {
    return context.getBean(name, type);
  }

  public Database database() {
    return bean(Database.class);
  }

  public int port() {
    return Integer.parseInt(
        Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port")));
  }

  public Reply get(String path, String... headers) {
    return send("GET", path, null, headers);
  }

  /** Posts a JSON body, written with single quotes. */
  public Reply post(String path, String json, String... headers) {
    return send(
        "POST", path, HttpRequest.BodyPublishers.ofString(json.replace('\'', '"')), headers);
  }

  public Reply send(
      String method,
      String path,
      HttpRequest.@org.jspecify.annotations.Nullable BodyPublisher body,
      String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
            .header("Content-Type", "application/json")
            .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : body);
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    try {
      HttpResponse<String> reply =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Reply(reply.statusCode(), reply);
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
    client.close();
  }
}
