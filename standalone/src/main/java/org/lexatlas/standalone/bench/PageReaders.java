package org.lexatlas.standalone.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;

/**
 * People who read: each asks for a page, waits for all of it, thinks, and asks for the next one.
 * Times go from the request to the last byte, over the loopback, on the very machine that serves:
 * what a server alone would need is less.
 */
final class PageReaders {

  /** What is read. */
  enum Kind {
    RUNS,
    RUNS_FILTERED,
    RUN,
    ANALYSES,
    ANALYSES_FILTERED,
    ANALYSIS
  }

  private record Read(Kind kind, double millis, int bytes) {}

  /** Milliseconds and bytes of a kind of page. */
  record Times(int pages, double median, double p99, int bytes) {

    static Times of(List<Read> reads) {
      double[] millis = reads.stream().mapToDouble(Read::millis).sorted().toArray();
      return new Times(
          millis.length,
          at(millis, 0.5),
          at(millis, 0.99),
          reads.isEmpty() ? 0 : reads.getLast().bytes());
    }

    private static double at(double[] sorted, double share) {
      return sorted.length == 0
          ? Double.NaN
          : sorted[(int) Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
    }
  }

  private final HttpClient client = HttpClient.newHttpClient();
  private final String url;
  private final int readers;
  private final Function<Kind, String> pages;

  /**
   * @param pages makes up the path of a page of a kind
   */
  PageReaders(String url, int readers, Function<Kind, String> pages) {
    this.url = url;
    this.readers = readers;
    this.pages = pages;
  }

  /** Reads for so long; the first pages of all are no part of what is measured: warm up before. */
  Map<Kind, Times> read(Duration length) {
    long end = System.nanoTime() + length.toNanos();
    var reads = new ArrayList<Read>();
    var failures = new ArrayList<Future<?>>();
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < readers; i++) {
        failures.add(people.submit(() -> person(end, reads)));
      }
    }
    failures.forEach(Future::resultNow); // throws what a reader met
    var times = new EnumMap<Kind, Times>(Kind.class);
    for (Kind kind : Kind.values()) {
      times.put(kind, Times.of(reads.stream().filter(read -> read.kind() == kind).toList()));
    }
    return times;
  }

  /** Reads pages of a kind one after the other. */
  void read(Kind kind, int pages) {
    try {
      for (int i = 0; i < pages; i++) {
        page(kind);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void person(long end, List<Read> reads) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextInt(1000)); // they do not come all at once
      while (System.nanoTime() < end) {
        Kind kind = Kind.values()[ThreadLocalRandom.current().nextInt(Kind.values().length)];
        Read read = page(kind);
        synchronized (reads) {
          reads.add(read);
        }
        Thread.sleep(1000);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Read page(Kind kind) throws InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(url + pages.apply(kind)))
            .header("Accept", "text/html")
            .header("Accept-Encoding", "gzip")
            .build();
    long start = System.nanoTime();
    try {
      HttpResponse<byte[]> reply = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (reply.statusCode() != 200) {
        throw new IllegalStateException(request.uri() + " answered " + reply.statusCode());
      }
      return new Read(kind, (System.nanoTime() - start) / 1e6, reply.body().length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
