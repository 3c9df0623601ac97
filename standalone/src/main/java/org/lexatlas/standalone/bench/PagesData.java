package org.lexatlas.standalone.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatements;
import org.lexatlas.domain.analysis.Claim;
import org.lexatlas.domain.analysis.Item;
import org.lexatlas.domain.analysis.Items;
import org.lexatlas.domain.analysis.OutlineBuilder;
import org.lexatlas.domain.analysis.ReportHeading;
import org.lexatlas.domain.analysis.ReportRenderer;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.topic.StatusTerm;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.Database;
import org.lexatlas.store.Json;
import org.lexatlas.store.Resource;

/**
 * Fills a database as years of work would: runs of all ages, each with its attempts, and for every
 * analysis a superseded and a Live version of full size. It multiplies one run that really took
 * place, so that rows are such as the program writes them; only ids, pairs, times and texts differ.
 */
final class PagesData {

  /** Enough texts that neighbours differ, and few enough to be brought in at once. */
  private static final int TEXTS = 60;

  private final Database database;

  PagesData(Database database) {
    this.database = database;
  }

  /**
   * Adds analyses and runs.
   *
   * @param say is told each part
   */
  void fill(int analyses, int runs, Consumer<String> say) {
    int topics = analyses / 254 + 1;
    database
        .jdbi()
        .useHandle(
            handle -> {
              handle.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
              say.accept("Topics and texts.");
              topics(handle, topics);
              texts(handle);
              String columns = columns(handle);
              // one statement a part: triggers and indexes do the same work as in real life
              for (Part part : parts(analyses, runs)) {
                say.accept(part.words());
                handle
                    .createUpdate(part.sql().replace("RUN_COLUMNS", columns))
                    .bind("analyses", analyses)
                    .bind("runs", runs)
                    .bind("texts", TEXTS)
                    .execute();
              }
              handle.execute("vacuum analyze");
            });
  }

  /** The columns of a run but those that PostgreSQL computes. */
  private static String columns(Handle handle) {
    return handle
        .createQuery(
            """
            select string_agg(quote_ident(attname), ', ') from pg_attribute
            where attrelid = 'run'::regclass and attnum > 0 and not attisdropped
              and attgenerated = ''
            """)
        .mapTo(String.class)
        .one();
  }

  private record Part(String words, String sql) {}

  private static List<Part> parts(int analyses, int runs) {
    String sql = Resource.text("bench/pages-data.sql");
    return List.of(sql.split("-- ### ")).stream()
        .skip(1)
        .map(part -> part.split("\n", 2))
        .map(
            part ->
                new Part(
                    part[0].replace("ANALYSES", analyses + "").replace("RUNS", runs + ""), part[1]))
        .toList();
  }

  private static void topics(Handle handle, int count) {
    var batch =
        handle.prepareBatch(
            """
            insert into topic (id, version, ordinal, title, description, statuses)
            values (:id, 1, :ordinal, :title, 'Invented for measuring.', :statuses)
            on conflict do nothing
            """);
    for (int i = 1; i <= count; i++) {
      batch
          .bind("id", "Generated_%03d".formatted(i))
          .bind("ordinal", 1000 + i)
          .bind("title", "Generated topic " + i)
          .bind("statuses", Json.of(topic().statuses()))
          .add();
    }
    batch.execute();
  }

  private static Topic topic() {
    return new Topic(
        "Generated",
        1,
        "Generated topic",
        "Invented for measuring.",
        List.of(
            new StatusTerm("Allowed", 0, "Nothing forbids it."),
            new StatusTerm("Restricted", 2, "A part of it is forbidden."),
            new StatusTerm("Banned", 4, "It is forbidden.")));
  }

  private static void texts(Handle handle) {
    handle.execute("create temporary table bench_text (n int primary key, content jsonb)");
    var batch = handle.prepareBatch("insert into bench_text values (:n, :content)");
    for (int n = 0; n < TEXTS; n++) {
      batch.bind("n", n).bind("content", Json.of(text(n))).add();
    }
    batch.execute();
  }

  /** A full-size analysis with outline, report, queries and a passage for each of its items. */
  private static ResearchOutput text(int n) {
    ResearchOutput bare = FullSizeAnalysis.of(n);
    List<Claim> claims = Items.of(bare).stream().map(PagesData::claim).toList();
    ResearchOutput sourced = with(bare, claims, "");
    var heading = new ReportHeading("Nowhere", topic(), LocalDate.of(2026, 1, 31));
    return with(sourced, claims, ReportRenderer.render(heading, sourced));
  }

  private static ResearchOutput with(ResearchOutput bare, List<Claim> claims, String report) {
    return new ResearchOutput(
        bare.analysisText(),
        bare.confidenceLevel(),
        bare.executiveSummary(),
        bare.status(),
        bare.groundingUrls(),
        IntStream.range(0, 8).mapToObj(i -> "query number " + i).toList(),
        bare.structuredData(),
        OutlineBuilder.outline(bare, LocalDate.of(2026, 1, 31)),
        report,
        bare.decidingSentences(),
        claims);
  }

  private static Claim claim(Item item) {
    return new Claim(
        item.path(),
        item.text(),
        Claim.Origin.BOTH,
        "2026-01-31",
        null,
        List.of(new Claim.Passage(item.text(), "https://example.org/", null, null)));
  }
}
