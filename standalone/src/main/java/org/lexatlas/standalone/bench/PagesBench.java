package org.lexatlas.standalone.bench;

import com.sun.management.OperatingSystemMXBean;
import io.temporal.client.WorkflowClient;
import java.lang.management.ManagementFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.lexatlas.store.Database;

/** How long pages take with years of work in the database and many readers at once. */
public final class PagesBench {

  private static final int SAMPLED = 5000;

  /** Pages of a kind, of which the cost of one is told. */
  private static final int COSTED = 200;

  private static final List<String> STATES = List.of("FAILED", "COMPLETED", "CANCELLED");

  /** A JVM compiles what it has seen often: so many pages, or so long. */
  private static final int WARM_PAGES = 600;

  private static final Duration WARM_UP = Duration.ofSeconds(30);
  private static final int WARM_UPS = 4;

  private final WorkflowClient client;
  private final Database database;
  private final String url;

  public PagesBench(WorkflowClient client, Database database, String url) {
    this.client = client;
    this.database = database;
    this.url = url;
  }

  /**
   * What was measured of a kind of page.
   *
   * @param cpu milliseconds of processor time a page, its reader included, PostgreSQL not
   */
  public record Result(String page, int pages, double median, double p99, double cpu, int bytes) {}

  /** Fills the database; once is enough. */
  public void fill(int analyses, int runs, Consumer<String> say) {
    say.accept("One real run, the model of all others.");
    new ResearchRuns(client, database).run(0);
    new PagesData(database).fill(analyses, runs, say);
  }

  /** Measures; {@code say} is told each part. */
  public List<Result> measure(int readers, Duration length, Consumer<String> say) {
    List<String> runs = sample("select id::text from run where topic like 'Generated%'");
    List<String> analyses =
        sample("select country || '/' || topic from analysis where topic like 'Generated%'");
    List<String> topics = sample("select id from topic where id like 'Generated%'");
    var random = new Random();
    var people =
        new PageReaders(
            url,
            readers,
            kind ->
                switch (kind) {
                  case RUNS -> "/runs";
                  case RUNS_FILTERED ->
                      "/runs?state=%s&text=%s"
                          .formatted(any(random, STATES), word(any(random, topics)));
                  case RUN -> "/runs/" + any(random, runs);
                  case ANALYSES -> "/analyses";
                  case ANALYSES_FILTERED -> "/analyses?topic=" + any(random, topics);
                  case ANALYSIS -> "/analyses/" + any(random, analyses);
                });
    say.accept("Warming up.");
    int read = 0;
    for (int i = 0; i < WARM_UPS && read < WARM_PAGES; i++) {
      read += pages(people.read(WARM_UP));
    }
    long cpu = cpu();
    say.accept("%d readers for %d s.".formatted(readers, length.toSeconds()));
    Map<PageReaders.Kind, PageReaders.Times> times = people.read(length);
    say.accept(
        "%.1f ms of processor time a page, readers and workers included, PostgreSQL not"
            .formatted((cpu() - cpu) / 1e6 / Math.max(1, pages(times))));
    say.accept("One reader, %d pages of each kind.".formatted(COSTED));
    return times.entrySet().stream()
        .map(
            entry ->
                new Result(
                    entry.getKey().name().toLowerCase(java.util.Locale.ROOT),
                    entry.getValue().pages(),
                    entry.getValue().median(),
                    entry.getValue().p99(),
                    cost(people, entry.getKey()),
                    entry.getValue().bytes()))
        .toList();
  }

  /** Milliseconds of processor time a page. */
  private static double cost(PageReaders people, PageReaders.Kind kind) {
    long before = cpu();
    people.read(kind, COSTED);
    return (cpu() - before) / 1e6 / COSTED;
  }

  private static String word(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static int pages(Map<PageReaders.Kind, PageReaders.Times> times) {
    return times.values().stream().mapToInt(PageReaders.Times::pages).sum();
  }

  /** Nanoseconds that this process has used: what a busy machine does not change. */
  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static String any(Random random, List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private List<String> sample(String sql) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(sql + " order by random() limit :limit")
                    .bind("limit", SAMPLED)
                    .mapTo(String.class)
                    .list());
  }
}
