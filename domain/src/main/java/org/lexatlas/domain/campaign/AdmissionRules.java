package org.lexatlas.domain.campaign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The rules of {@link CampaignState#admission}. */
final class AdmissionRules {

  private AdmissionRules() {}

  static Admission decide(CampaignState campaign, Tally tally, Surroundings around) {
    if (campaign.status().ended() || campaign.status() == CampaignStatus.PAUSED) {
      return tally.running() > 0
          ? new Admission.Busy("Runs in flight are ending")
          : new Admission.Rest();
    }
    if (tally.pending() == 0) {
      return tally.running() > 0
          ? new Admission.Busy("The last runs are in flight")
          : new Admission.Complete();
    }
    PauseCause reached = Budgets.reached(campaign.limits(), tally);
    return reached == null ? slots(campaign.limits(), tally, around) : new Admission.Pause(reached);
  }

  private static Admission slots(CampaignLimits limits, Tally tally, Surroundings around) {
    Admission.Wait closed = closed(limits, around);
    if (closed != null) {
      return closed;
    }
    long free = Math.min(tally.pending(), limits.runsAtOnce() - tally.active());
    if (free <= 0) {
      return new Admission.Busy(
          "%d runs are in flight, which is the limit".formatted(tally.active()));
    }
    if (around.room() <= 0) {
      return new Admission.Wait(
          "All campaigns together have as many runs in flight as leave room for others", null);
    }
    Integer perMinute = limits.startsPerMinute();
    long startable = perMinute == null ? free : perMinute - tally.startsLastMinute();
    if (startable <= 0) {
      return new Admission.Wait(
          "%d runs were started within a minute, which is the limit"
              .formatted(tally.startsLastMinute()),
          nextMinute(tally, around));
    }
    long affordable = Budgets.affordable(limits, tally);
    if (affordable <= 0) {
      return new Admission.Wait("The budget is held for the runs in flight", null);
    }
    long runs = Math.min(Math.min(free, around.room()), Math.min(startable, affordable));
    return new Admission.Start((int) runs);
  }

  private static Admission.@Nullable Wait closed(CampaignLimits limits, Surroundings around) {
    OpenHours hours = limits.hours();
    Instant opening = hours == null ? around.now() : hours.nextOpening(around.now());
    if (opening.isAfter(around.now())) {
      return new Admission.Wait("Outside the hours in which runs may start", opening);
    }
    Instant hold = around.providerHold();
    return hold != null && hold.isAfter(around.now())
        ? new Admission.Wait("The provider takes no calls for now", hold)
        : null;
  }

  private static Instant nextMinute(Tally tally, Surroundings around) {
    Instant oldest = tally.oldestOfThose();
    return (oldest == null ? around.now() : oldest).plusSeconds(60);
  }
}
