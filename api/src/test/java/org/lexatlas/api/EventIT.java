package org.lexatlas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lexatlas.api.event.EventHub;
import org.lexatlas.domain.run.PublishingPolicy;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.store.TestDatabase;
import org.lexatlas.store.run.RunOpening;
import org.lexatlas.store.run.RunStore;

/** Streams of changes over a real connection. */
class EventIT {

  private static final TestApi API = TestApi.start(TestDatabase.settings(), TestApi.nowhere());

  @AfterAll
  static void stop() {
    API.close();
  }

  /** A reader of a stream, as a browser is one. */
  private static final class Reader implements AutoCloseable {
    final List<String> lines = new CopyOnWriteArrayList<>();
    private final Socket socket;
    volatile boolean over;

    Reader(String query, String... headers) {
      try {
        socket = new Socket(InetAddress.getLoopbackAddress(), API.port());
        String more = headers.length == 0 ? "" : headers[0] + ": " + headers[1] + "\r\n";
        socket
            .getOutputStream()
            .write(
                ("GET /api/v1/events" + query + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      Thread.ofVirtual().start(this::read);
      await().atMost(Duration.ofSeconds(20)).until(() -> lines.stream().anyMatch(Reader::told));
    }

    private static boolean told(String line) {
      return line.startsWith("id: ") || line.startsWith("event: end");
    }

    private void read() {
      try (var in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          lines.add(line);
          over |= line.equals("0"); // the last chunk
        }
      } catch (IOException closed) {
        // by the test
      }
    }

    List<String> with(String beginning) {
      return lines.stream().filter(line -> line.startsWith(beginning)).toList();
    }

    void until(String word) {
      await()
          .atMost(Duration.ofSeconds(20))
          .until(() -> lines.stream().anyMatch(line -> line.contains(word)));
    }

    @Override
    public void close() {
      try {
        socket.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static RunSpec ordered(String country) {
    var spec =
        new RunSpec(
            UUID.randomUUID().toString(),
            country,
            "Mining",
            RunMode.MANUAL,
            "corpus",
            PublishingPolicy.AUTO,
            LocalDate.parse("2026-01-31"),
            null,
            null);
    new RunStore(API.database()).order(spec, "run." + spec.id(), null);
    return spec;
  }

  private static void opened(RunSpec spec) {
    new RunOpening(API.database())
        .open(
            new RunOpening.Opener(
                "run." + spec.id(), "default", null, "execution", "execution", null),
            spec);
  }

  @Test
  void aReaderIsToldOfChangesThatItIsInterestedIn() {
    var mine = ordered("KZ");
    try (var reader = new Reader("?run=" + mine.id())) {
      ordered("JP");
      opened(mine);
      reader.until("WAITING_FOR_OPERATOR");
      assertThat(reader.with("data: ")).isNotEmpty().allMatch(data -> data.contains(mine.id()));
      assertThat(reader.lines).contains("Content-Type: text/event-stream");
    }
  }

  @Test
  void aReaderThatWasAwayResumes() {
    String last;
    try (var reader = new Reader("?country=FR")) {
      ordered("FR");
      reader.until("STARTING");
      last = reader.with("id: ").getLast().substring(4);
    }
    var missed = new RunStore(API.database());
    opened(
        missed.find(missed.openRun("FR", "Mining").orElseThrow()).orElseThrow().runState().spec());
    try (var reader = new Reader("?country=FR", "Last-Event-ID", last)) {
      reader.until("WAITING_FOR_OPERATOR");
      assertThat(reader.with("data: ")).hasSize(1);
    }
    try (var reader = new Reader("?country=FR&after=" + last)) { // as a page's first request does
      reader.until("WAITING_FOR_OPERATOR");
      assertThat(reader.with("data: ")).hasSize(1);
    }
  }

  @Test
  void aStreamOfARunEndsWithIt() {
    var run = ordered("DE");
    try (var reader = new Reader("?run=" + run.id())) {
      API.database()
          .jdbi()
          .useHandle(
              handle ->
                  handle.execute(
                      "update run set state = 'COMPLETED', revision = revision + 1 where id = ?",
                      UUID.fromString(run.id())));
      reader.until("event: end");
      await().atMost(Duration.ofSeconds(20)).until(() -> reader.over);
    }
    try (var late = new Reader("?run=" + run.id())) {
      late.until("event: end");
    }
  }

  @Test
  void streamsSurviveALostConnectionToPostgres() {
    var run = ordered("IT");
    try (var reader = new Reader("?run=" + run.id())) {
      API.database()
          .jdbi()
          .useHandle(
              handle ->
                  handle.execute(
                      "select pg_terminate_backend(pid) from pg_stat_activity where pid <>"
                          + " pg_backend_pid() and query like 'listen %'"));
      opened(run);
      reader.until("WAITING_FOR_OPERATOR");
    }
  }

  @Test
  void badRequestsAreToldAsProblems() {
    assertThat(API.get("/api/v1/events?run=x").status()).isEqualTo(400);
    assertThat(API.get("/api/v1/events?run=" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @Test
  void aReaderThatWentAwayIsForgotten() {
    EventHub hub = Objects.requireNonNull(API.bean(EventHub.class));
    var reader = new Reader("?country=SE");
    int open = hub.streams();
    assertThat(open).isPositive();
    reader.close();
    // a broken connection is noticed at a write: the second one fails
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(200))
        .until(
            () -> {
              nudge();
              return hub.streams() < open;
            });
  }

  private static void nudge() {
    API.database()
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "insert into event (kind, country) values ('run', 'SE');"
                        + " select pg_notify('lexatlas_event', '')"));
  }
}
