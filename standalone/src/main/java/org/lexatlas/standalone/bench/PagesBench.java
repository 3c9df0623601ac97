package org.lexatlas.standalone.bench;

import io.temporal.client.WorkflowClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.lexatlas.store.Database;

/** How long pages take with years of work in the database and many readers at once. */
public final class PagesBench {

  private static final int SAMPLED = 5000;
  private static final Duration WARM_UP = Duration.ofSeconds(20);

  private final WorkflowClient client;
  private final Database database;
  private final String url;

  public PagesBench(WorkflowClient client, Database database, String url) {
    this.client = client;
    this.database = database;
    this.url = url;
  }

  /** What was measured of a kind of page. */
  public record Result(String page, int pages, double median, double p99, int bytes) {}

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
    var random = new Random();
    var people =
        new PageReaders(
            url,
            readers,
            kind ->
                switch (kind) {
                  case RUNS -> "/runs";
                  case RUN -> "/runs/" + any(random, runs);
                  case ANALYSIS -> "/analyses/" + any(random, analyses);
                });
    say.accept("Warming up for %d s.".formatted(WARM_UP.toSeconds()));
    people.read(WARM_UP);
    say.accept("%d readers for %d s.".formatted(readers, length.toSeconds()));
    Map<PageReaders.Kind, PageReaders.Times> times = people.read(length);
    return times.entrySet().stream()
        .map(
            entry ->
                new Result(
                    entry.getKey().name().toLowerCase(java.util.Locale.ROOT),
                    entry.getValue().pages(),
                    entry.getValue().median(),
                    entry.getValue().p99(),
                    entry.getValue().bytes()))
        .toList();
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
