package org.lexatlas.browser;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.domain.run.Step;
import org.lexatlas.domain.run.StepStatus;
import org.lexatlas.store.Json;
import org.lexatlas.store.run.RunStore;

/** Brings runs into situations, the way a program would: over the api. */
final class Runs {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private Runs() {}

  /** Starts a run; {@code more} are pairs of fields and values. */
  static UUID start(String country, String topic, String... more) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("country", country);
    body.put("topic", topic);
    for (int i = 0; i < more.length; i += 2) {
      body.put(more[i], more[i + 1]);
    }
    return ordered("/runs", body);
  }

  /** Posts an order, and returns the id of what was made of it. */
  static UUID ordered(String path, Map<String, Object> body) {
    return UUID.fromString(Json.MAPPER.readTree(post(path, body)).get("id").asString());
  }

  static UUID manual(String country, String topic) {
    UUID id = start(country, topic, "mode", "MANUAL", "provider", ScriptedProvider.ID);
    until(id, RunStatus.WAITING_FOR_OPERATOR);
    return id;
  }

  static UUID completed(String country, String topic) {
    UUID id = start(country, topic, "provider", ScriptedProvider.ID);
    until(id, RunStatus.COMPLETED);
    return id;
  }

  static void command(UUID run, String... fields) {
    Map<String, Object> body = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      body.put(fields[i], fields[i + 1]);
    }
    post("/runs/" + run + "/commands", body);
  }

  static String post(String path, Map<String, Object> body) {
    try {
      HttpResponse<String> reply =
          HTTP.send(
              HttpRequest.newBuilder(URI.create(ConsoleStack.url() + "/api/v1" + path))
                  .header("Content-Type", "application/json")
                  .POST(HttpRequest.BodyPublishers.ofString(Json.of(body).text()))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      if (reply.statusCode() >= 300) {
        throw new AssertionError(path + ": " + reply.body());
      }
      return reply.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static RunState state(UUID run) {
    return ConsoleStack.bean(RunStore.class).find(run).orElseThrow().runState();
  }

  static void until(UUID run, RunStatus status) {
    await().atMost(Duration.ofMinutes(1)).until(() -> state(run).status() == status);
  }

  static void until(UUID run, Step step, StepStatus status) {
    await().atMost(Duration.ofMinutes(1)).until(() -> state(run).step(step).status() == status);
  }

  static void untilAttempts(UUID run, Step step, int number) {
    await().atMost(Duration.ofMinutes(1)).until(() -> state(run).step(step).attempts() == number);
  }

  static void untilAttempt(UUID run, Step step, int number) {
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> Integer.valueOf(number).equals(state(run).step(step).currentAttempt()));
  }
}
