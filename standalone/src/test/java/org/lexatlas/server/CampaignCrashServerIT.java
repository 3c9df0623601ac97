package org.lexatlas.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.lexatlas.domain.campaign.CampaignStatus;
import org.lexatlas.domain.campaign.Tally;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.Database;
import org.lexatlas.store.campaign.CampaignStore;
import org.lexatlas.store.jurisdiction.JurisdictionStore;
import org.lexatlas.store.topic.TopicStore;

/**
 * A campaign during which worker, api, Temporal and PostgreSQL are killed at random: every slot
 * ends, no run runs twice, and the provider was called no more often than crashes explain. {@code
 * -Plong-campaign} takes a bigger one; {@code -Dcampaign.seed=..} repeats a sequence.
 */
class CampaignCrashServerIT {

  private static final int SLOTS = Integer.getInteger("campaign.slots", 200);
  private static final int CRASHES = Integer.getInteger("campaign.crashes", 4);
  private static final long SEED = Long.getLong("campaign.seed", System.nanoTime());

  @TempDir Path folder;

  private interface Crash {
    void happen() throws Exception;
  }

  @Test
  @Timeout(value = 40, unit = TimeUnit.MINUTES)
  void everySlotEndsAndNothingIsPaidTwiceThatWasKept() throws Exception {
    System.err.println("campaign.seed=" + SEED);
    try (var servers = new CrashingServers(folder);
        var database = Database.open(servers.database())) {
      String path = order(servers);
      UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
      var campaigns = new CampaignStore(database);

      var crashes = crashes(servers);
      for (int i = 0; i < crashes.size(); i++) {
        long enough = (long) SLOTS * (i + 1) / (crashes.size() + 2);
        await()
            .atMost(Duration.ofMinutes(4))
            .ignoreExceptions()
            .until(() -> campaigns.tally(id).ended() >= enough);
        crashes.get(i).happen();
      }
      completed(campaigns, id, new Ledger(database));

      campaigns
          .events(id, Long.MAX_VALUE, 50)
          .forEach(event -> System.err.println(event.kind() + ": " + event.words()));
      Tally tally = campaigns.tally(id);
      assertThat(tally.succeeded()).isEqualTo(tally.total()).isEqualTo(SLOTS);
      provedBy(new Ledger(database));
    }
  }

  private static void completed(CampaignStore campaigns, UUID id, Ledger ledger) {
    try {
      await()
          .atMost(Duration.ofMinutes(Integer.getInteger("campaign.patience", 5)))
          .ignoreExceptions()
          .until(
              () ->
                  campaigns.find(id).orElseThrow().campaignState().status()
                      == CampaignStatus.COMPLETED);
    } catch (ConditionTimeoutException stuck) {
      throw new AssertionError(
          "stuck: %s %s %s"
              .formatted(
                  campaigns.tally(id), ledger.open(), campaigns.events(id, Long.MAX_VALUE, 20)),
          stuck);
    }
  }

  /** Each kind at least once, in any order. */
  private static List<Crash> crashes(CrashingServers servers) {
    List<Crash> kinds =
        List.of(
            servers::crashWorker,
            servers::crashApi,
            servers::crashTemporal,
            servers::crashPostgres);
    var random = new Random(SEED);
    var crashes = new ArrayList<Crash>(kinds);
    while (crashes.size() < CRASHES) {
      crashes.add(kinds.get(random.nextInt(kinds.size())));
    }
    Collections.shuffle(crashes, random);
    return crashes;
  }

  private static void provedBy(Ledger ledger) {
    assertThat(ledger.number("select count(*) from run")).isEqualTo(SLOTS);
    assertThat(ledger.number("select count(*) from run where state = 'COMPLETED'"))
        .isEqualTo(SLOTS);
    assertThat(ledger.number("select count(*) from step_attempt where number > 1")).isZero();
    assertThat(ledger.number("select count(*) from analysis_version where stage = 'LIVE'"))
        .isEqualTo(SLOTS);
    // what was paid for and kept was never paid for again
    long needed = ledger.number("select count(*) from step_attempt where raw_reply is not null");
    assertThat(ledger.number("select count(*) from provider_call")).isEqualTo(needed);
    // the provider's own count: those, and calls whose reply was never stored, each of them in an
    // attempt that had to be tried again
    long lost =
        ledger.number(
            """
            select coalesce(sum(calls.made - 1), 0) from step_attempt a
            join run r on r.id = a.run_id
            join (select step, country, topic, count(*) as made from simulated_call
                  group by step, country, topic) calls
              on calls.step = a.step and calls.country = r.country and calls.topic = r.topic
            where a.raw_reply is not null and a.try_number >= calls.made
            """);
    assertThat(ledger.number("select count(*) from simulated_call")).isEqualTo(needed + lost);
  }

  private record Ledger(Database database) {

    /** What the slots that did not end look like. */
    String open() {
      return database
          .jdbi()
          .withHandle(
              h ->
                  h.createQuery(
                          """
                          select concat_ws(' ', s.country, s.topic, s.state, s.tries, s.looked_at,
                            r.state, r.revision, r.generation, r.updated_at, r.start_tries, a.step,
                            a.state, a.try_number, a.error_type, a.error, a.next_try_at)
                          from campaign_slot s left join run r on r.id = s.run_id
                          left join step_attempt a on a.run_id = r.id and a.state = 'RUNNING'
                          where s.state = 'RUNNING' limit 20
                          """)
                      .mapTo(String.class)
                      .list())
          .toString();
    }

    long number(String query) {
      return database.jdbi().withHandle(h -> h.createQuery(query).mapTo(Long.class).one());
    }
  }

  private static String order(CrashingServers servers) throws Exception {
    int countries = SLOTS / 10;
    try (var http = HttpClient.newHttpClient()) {
      URI health = URI.create("http://127.0.0.1:" + servers.apiPort + "/api/v1/health");
      await()
          .atMost(Duration.ofMinutes(3))
          .ignoreExceptions()
          .until(
              () ->
                  http.send(
                          HttpRequest.newBuilder(health).build(),
                          HttpResponse.BodyHandlers.ofString())
                      .body()
                      .contains("\"status\":\"UP\""));
      try (var database = Database.open(servers.database())) {
        var places =
            new JurisdictionStore(database)
                .all().stream().limit(countries).map(Jurisdiction::code).toList();
        var topics = new TopicStore(database).all().stream().limit(10).map(Topic::id).toList();
        String body =
            "{\"countries\":%s,\"topics\":%s,\"provider\":\"simulated\",\"limits\":{\"runsAtOnce\":12}}"
                .formatted(quoted(places), quoted(topics));
        var reply =
            http.send(
                HttpRequest.newBuilder(health.resolve("/api/v1/campaigns"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(201);
        return reply.headers().firstValue("Location").orElseThrow();
      }
    }
  }

  private static String quoted(List<String> names) {
    return names.stream().map(name -> '"' + name + '"').toList().toString();
  }
}
