package org.lexatlas.activities.campaign;

import io.temporal.client.WorkflowClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.Progress;
import org.lexatlas.domain.campaign.Admission;
import org.lexatlas.domain.campaign.CampaignState;
import org.lexatlas.domain.campaign.PauseCause;
import org.lexatlas.domain.campaign.Surroundings;
import org.lexatlas.domain.campaign.Tally;
import org.lexatlas.store.Database;
import org.lexatlas.store.campaign.CampaignBell;
import org.lexatlas.store.campaign.CampaignStore;
import org.lexatlas.store.campaign.SlotClaims;
import org.lexatlas.store.ledger.ProviderRates;
import org.lexatlas.workflows.campaign.AdmissionTurn;
import org.lexatlas.workflows.campaign.AdmissionTurn.Kind;

/**
 * Turns of admission: counts, asks the campaign what may start, starts it, and waits for a ring.
 * Whatever is interrupted anywhere is gone on with by the next turn. Thread-safe.
 */
public final class AdmissionLoop {

  /** A ring can be lost with its connection: so often is looked without one. */
  private static final Duration LOOK = Duration.ofSeconds(2);

  /** A wait longer than this, with nothing in flight, is the workflow's. */
  private static final Duration SHORT_WAIT = Duration.ofSeconds(90);

  /** Counting takes at most this share of the time: rings come faster than big campaigns count. */
  private static final int SHARE = 5;

  private static final Duration BREATH = Duration.ofMillis(20);

  private static final Duration LONGEST_BREATH = Duration.ofSeconds(10);

  private final CampaignStore campaigns;
  private final SlotClaims claims;
  private final ProviderRates rates;
  private final CampaignBell bell;
  private final RunStarts starts;
  private final SilentSlots silent;
  private final CampaignSettings settings;
  private final Clock clock;
  private volatile boolean leaving;

  public AdmissionLoop(
      Database database, CampaignBell bell, CampaignSettings settings, Clock clock) {
    this.campaigns = new CampaignStore(database);
    this.claims = new SlotClaims(database);
    this.rates = new ProviderRates(database);
    this.bell = bell;
    this.starts = new RunStarts(claims);
    this.silent = new SilentSlots(database, starts, settings.silence());
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * The worker ends: turns end at their next look, within two seconds, and the next one is taken by
   * another worker.
   */
  public void leave() {
    leaving = true;
  }

  AdmissionTurn turn(UUID id, WorkflowClient client, Progress progress)
      throws InterruptedException {
    Instant end = clock.instant().plus(settings.turn());
    var holdup = new Holdup(campaigns, id);
    try (CampaignBell.Ear ear = bell.listen(id)) {
      while (true) {
        CampaignState state = campaigns.find(id).orElseThrow().campaignState();
        silent.lookAfter(state, client, progress);
        long begun = System.nanoTime();
        Tally tally = campaigns.tally(id);
        Duration counted = Duration.ofNanos(System.nanoTime() - begun);
        progress.phase("%d of %d slots ended".formatted(tally.ended(), tally.total()));
        AdmissionTurn done = step(state, tally, client, holdup, ear);
        if (done != null) {
          return done;
        }
        if (leaving || clock.instant().isAfter(end)) {
          return new AdmissionTurn(Kind.AGAIN, state.status(), tally, null, holdup.words());
        }
        Thread.sleep(breath(counted));
      }
    }
  }

  private @Nullable AdmissionTurn step(
      CampaignState state, Tally tally, WorkflowClient client, Holdup holdup, CampaignBell.Ear ear)
      throws InterruptedException {
    UUID id = UUID.fromString(state.spec().id());
    switch (state.admission(tally, around(state))) {
      case Admission.Start start -> {
        holdup.say(null, null);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        starts.start(state, claims.claim(id, start.runs(), today), client);
      }
      case Admission.Busy busy -> {
        holdup.say(null, null);
        ear.await(LOOK);
      }
      case Admission.Wait wait -> {
        holdup.say(wait.why(), wait.until());
        Duration rest = rest(wait.until());
        if (tally.running() == 0 && rest.compareTo(SHORT_WAIT) > 0) {
          return new AdmissionTurn(Kind.WAIT, state.status(), tally, wait.until(), wait.why());
        }
        ear.await(rest.compareTo(LOOK) < 0 ? rest : LOOK);
      }
      case Admission.Pause pause -> campaigns.paused(state, pause.cause());
      case Admission.Complete complete -> campaigns.completed(state);
      case Admission.Rest rest -> {
        Kind kind = state.status().ended() ? Kind.ENDED : Kind.REST;
        PauseCause cause = state.pause();
        return new AdmissionTurn(
            kind, state.status(), tally, null, cause == null ? null : cause.words());
      }
    }
    return null;
  }

  private static Duration breath(Duration counted) {
    Duration breath = counted.multipliedBy(SHARE);
    if (breath.compareTo(LONGEST_BREATH) > 0) {
      return LONGEST_BREATH; // one slow count says little of the next
    }
    return breath.compareTo(BREATH) < 0 ? BREATH : breath;
  }

  private Surroundings around(CampaignState state) {
    Instant hold =
        rates.heldUntil(state.spec().provider()).map(ProviderRates.Hold::until).orElse(null);
    return new Surroundings(clock.instant(), settings.runsAtOnce() - claims.active(), hold);
  }

  private Duration rest(@Nullable Instant until) {
    if (until == null) {
      return LOOK;
    }
    Duration rest = Duration.between(clock.instant(), until);
    return rest.isNegative() ? Duration.ZERO : rest;
  }

  /** What keeps runs from starting, said once for each change. */
  private static final class Holdup {
    private final CampaignStore campaigns;
    private final UUID id;
    private boolean said;
    private @Nullable String words;

    Holdup(CampaignStore campaigns, UUID id) {
      this.campaigns = campaigns;
      this.id = id;
    }

    void say(@Nullable String why, @Nullable Instant until) {
      if (!said || !Objects.equals(why, words)) {
        campaigns.holdup(id, why, until);
        words = why;
        said = true;
      }
    }

    @Nullable String words() {
      return words;
    }
  }
}
