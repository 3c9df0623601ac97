package org.lexatlas.standalone.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.lexatlas.store.Database;

/** What open pages cost while nothing happens: the processor time of an api of their own. */
public final class StreamsBench {

  /** A program that has just started compiles itself for a while. */
  private static final Duration SETTLING = Duration.ofSeconds(20);

  private final Database database;
  private final String databaseUrl;
  private final String temporalAddress;

  public StreamsBench(Database database, String databaseUrl, String temporalAddress) {
    this.database = database;
    this.databaseUrl = databaseUrl;
    this.temporalAddress = temporalAddress;
  }

  /**
   * What was measured.
   *
   * @param none percent of a core without a page
   * @param open percent of a core with so many open pages
   * @param told how many of them were told of a change that was made in the end
   */
  public record Result(int streams, double none, double open, int told) {}

  /** Measures for so long without streams, and for so long with them. */
  public Result measure(int streams, Duration length, Consumer<String> say) {
    try (var api = ApiProcess.start(databaseUrl, temporalAddress);
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var pages = new Pages(client, api.url())) {
      say.accept(
          "An api in a process of its own; it settles for %d s.".formatted(SETTLING.toSeconds()));
      sleep(SETTLING);
      say.accept("No page for %d s.".formatted(length.toSeconds()));
      double none = share(api, length);
      say.accept("Opening %d streams.".formatted(streams));
      pages.open(streams);
      sleep(SETTLING);
      say.accept("%d open streams for %d s.".formatted(streams, length.toSeconds()));
      double open = share(api, length);
      say.accept("One change, which each of them is told.");
      database
          .jdbi()
          .useHandle(
              handle -> {
                handle.execute("insert into event (kind, country) values ('run', 'KZ')");
                handle.execute("select pg_notify('lexatlas_event', '')");
              });
      return new Result(streams, none, open, pages.awaitTold());
    }
  }

  private static double share(ApiProcess api, Duration length) {
    Duration before = api.cpu();
    long start = System.nanoTime();
    sleep(length);
    return 100.0 * api.cpu().minus(before).toNanos() / (System.nanoTime() - start);
  }

  private static void sleep(Duration length) {
    try {
      Thread.sleep(length);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Browsers with an open page each: they read what comes. */
  private static final class Pages implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client;
    private final HttpRequest stream;
    private final AtomicInteger told = new AtomicInteger();
    private final AtomicInteger greeted = new AtomicInteger();
    private final ArrayList<Thread> readers = new ArrayList<>();

    Pages(HttpClient client, String url) {
      this.client = client;
      this.stream =
          HttpRequest.newBuilder(URI.create(url + "/api/v1/events"))
              .header("Accept", "text/event-stream")
              .build();
    }

    void open(int count) {
      for (int i = 0; i < count; i++) {
        readers.add(Thread.ofVirtual().start(this::read));
      }
      awaitCount(greeted, count);
      if (greeted.get() < count) {
        throw new IllegalStateException(
            "only %d of %d streams were answered".formatted(greeted.get(), count));
      }
    }

    private void read() {
      try (var lines = client.send(stream, HttpResponse.BodyHandlers.ofLines()).body()) {
        lines.forEach(
            line -> {
              if (line.startsWith("retry: ")) {
                greeted.incrementAndGet();
              } else if (line.startsWith("event: change")) {
                told.incrementAndGet();
              }
            });
      } catch (IOException | UncheckedIOException over) {
        // by us, at the end; a stream that ends before is missing in what is told
      } catch (InterruptedException closed) {
        Thread.currentThread().interrupt();
      }
    }

    int awaitTold() {
      awaitCount(told, readers.size());
      return told.get();
    }

    private static void awaitCount(AtomicInteger counter, int count) {
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (counter.get() < count && System.nanoTime() < end) {
        sleep(Duration.ofMillis(100));
      }
    }

    @Override
    public void close() {
      client.shutdownNow();
      readers.forEach(Thread::interrupt);
    }
  }
}
