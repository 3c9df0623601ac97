package org.lexatlas.store.campaign;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lexatlas.domain.campaign.CampaignAnswer;
import org.lexatlas.domain.campaign.CampaignCommandForm;
import org.lexatlas.domain.campaign.CampaignCommandType;
import org.lexatlas.domain.campaign.CampaignLimits;
import org.lexatlas.domain.campaign.CampaignScope;
import org.lexatlas.domain.campaign.CampaignSpec;
import org.lexatlas.domain.campaign.CampaignState;
import org.lexatlas.domain.run.ActiveAttempt;
import org.lexatlas.domain.run.Channel;
import org.lexatlas.domain.run.Move;
import org.lexatlas.domain.run.Outcome;
import org.lexatlas.domain.run.PublishingPolicy;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.store.Database;
import org.lexatlas.store.Json;
import org.lexatlas.store.TestDatabase;
import org.lexatlas.store.jurisdiction.JurisdictionStore;
import org.lexatlas.store.run.AttemptStore;
import org.lexatlas.store.run.RunOpening;
import org.lexatlas.store.run.RunRow;
import org.lexatlas.store.run.RunStore;
import org.lexatlas.store.topic.TopicStore;

/** A database with reference data, and campaigns over it. */
final class CampaignFixture implements AutoCloseable {

  final Database database = TestDatabase.fresh();
  final CampaignStore campaigns = new CampaignStore(database);
  final SlotClaims claims = new SlotClaims(database);
  final SlotSweep sweep = new SlotSweep(database);
  final CampaignList lists = new CampaignList(database);
  final AttemptStore attempts = new AttemptStore(database, Clock.systemUTC());
  final RunOpening opening = new RunOpening(database);
  final RunStore runs = new RunStore(database);

  CampaignFixture() {
    new JurisdictionStore(database).seed();
    new TopicStore(database).seed();
  }

  static CampaignScope scope(String... countries) {
    return new CampaignScope(
        List.of(countries), List.of(), List.of("Retail_Trading_Status"), null, false);
  }

  UUID ordered(CampaignScope scope) {
    UUID id = UUID.randomUUID();
    var spec =
        new CampaignSpec(
            id.toString(), "test", scope, "simulated", PublishingPolicy.AUTO, null, "ann");
    campaigns.order(CampaignState.ordered(spec, CampaignLimits.DEFAULT, false), "campaign." + id);
    campaigns.opened(id, "n1");
    return id;
  }

  List<SlotClaims.Claimed> claim(UUID campaign, int limit) {
    return claims.claim(campaign, limit, LocalDate.parse("2026-01-31"));
  }

  /** Opens the run and ends its first step so. */
  RunState made(RunRow run, Outcome outcome) {
    RunSpec spec = run.runState().spec();
    RunState opened = Objects.requireNonNull(opening.open(opener(run.workflowId()), spec).state());
    ActiveAttempt attempt = ((Move.Attempt) opened.next(Instant.now())).attempt();
    var claim =
        new AttemptStore.Claim(opened.began(attempt, Instant.now()), attempt, "simulated", null, 1);
    attempts.claim(claim, handle -> Json.of("inputs"));
    attempts.keepReply(
        claim,
        new AttemptStore.KeptReply("{}", "simulated-1", Json.of("none")),
        new long[] {900, 100, 0, 0});
    attempts.end(claim, null, null, (handle, state) -> outcome);
    return runs.find(run.id()).orElseThrow().runState();
  }

  private static RunOpening.Opener opener(String workflowId) {
    return new RunOpening.Opener(workflowId, "default", null, "execution", "execution", null);
  }

  void failed(RunRow run) {
    made(run, new Outcome.Failed("PROVIDER_REFUSED", "the provider says no"));
  }

  SlotRow slot(UUID campaign, String country) {
    return lists
        .slots(campaign, new CampaignList.SlotFilter(null, country, null), 0, 10)
        .getFirst();
  }

  CampaignAnswer command(UUID campaign, CampaignCommandType type, Map<String, ?> fields) {
    return command(campaign, UUID.randomUUID().toString(), type, fields);
  }

  CampaignAnswer command(
      UUID campaign, String commandId, CampaignCommandType type, Map<String, ?> fields) {
    var read =
        CampaignCommandForm.read(
            fields,
            new CampaignCommandForm.Sender(type, "ann", Channel.API, commandId, Instant.now()));
    return campaigns.command(
        campaign,
        new CampaignStore.Arrival(
            commandId,
            "command",
            "{}",
            Channel.API,
            read.command(),
            CampaignAnswer.Code.INVALID,
            read.words()));
  }

  @Override
  public void close() {
    database.close();
  }
}
