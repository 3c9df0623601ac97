package org.lexatlas.standalone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;

/**
 * An API that answers what it was told to, over real HTTP. A route with several answers gives them
 * one after the other and stays at the last; a route that is not known is a 404 problem.
 */
final class FakeApi implements AutoCloseable {

  /** What was asked. */
  record Request(String method, String target, String body, Map<String, List<String>> headers) {

    JsonNode json() {
      return ApiClient.JSON.readTree(body);
    }
  }

  private record Answer(int status, String body) {}

  private final Map<String, Deque<Answer>> routes = new ConcurrentHashMap<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  FakeApi() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /**
   * Adds an answer.
   *
   * @param route method and target below {@code /api/v1}, as in {@code GET /runs/7}
   */
  FakeApi on(String route, int status, String body) {
    routes.computeIfAbsent(route, any -> new ArrayDeque<>()).add(new Answer(status, body));
    return this;
  }

  List<Request> requests() {
    return requests;
  }

  /** The one request of a method. */
  Request only(String method) {
    var found = requests.stream().filter(request -> request.method().equals(method)).toList();
    if (found.size() != 1) {
      throw new AssertionError("expected one " + method + ", got " + found);
    }
    return found.getFirst();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    var target = exchange.getRequestURI().toString();
    var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    var headers = Map.copyOf(exchange.getRequestHeaders());
    requests.add(new Request(exchange.getRequestMethod(), target, body, headers));
    var answer = answer(exchange.getRequestMethod() + " " + target.replaceFirst("^/api/v1", ""));
    var bytes = answer.body().getBytes(UTF_8);
    exchange
        .getResponseHeaders()
        .add(
            "Content-Type",
            answer.status() < 400 ? "application/json" : "application/problem+json");
    exchange.sendResponseHeaders(answer.status(), bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private synchronized Answer answer(String route) {
    var answers = routes.get(route);
    if (answers == null) {
      return new Answer(
          404,
          """
          {"type": "about:blank", "title": "Not found", "status": 404, "detail": "No %s."}
          """
              .formatted(route));
    }
    return answers.size() > 1 ? answers.remove() : answers.element();
  }
}
