package org.lexatlas.domain.campaign;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.campaign.CampaignAnswer.Code;
import org.lexatlas.domain.campaign.CampaignDecision.SlotEffect;

/** The rules of {@link CampaignState#decide}. */
final class CampaignJudge {

  private CampaignJudge() {}

  static CampaignDecision decide(CampaignState campaign, CampaignCommand command, Tally tally) {
    return switch (command.type()) {
      case PAUSE -> pause(campaign, command);
      case RESUME -> resume(campaign, tally);
      case CANCEL -> cancel(campaign, command, tally);
      case RETRY_FAILED -> retry(campaign, command, tally);
      case ADD_JURISDICTIONS -> add(campaign, command);
      case LIMITS ->
          campaign.status() == CampaignStatus.CANCELLED
              ? cancelledAlready(campaign)
              : accept(
                  campaign.limited(campaign.limits().with(command.limits())),
                  "The limits are changed",
                  new SlotEffect.None());
      case PRIORITY -> priority(campaign, command);
    };
  }

  private static CampaignDecision pause(CampaignState campaign, CampaignCommand command) {
    return switch (campaign.status()) {
      case PAUSED ->
          refuse(
              campaign,
              Code.ALREADY_PAUSED,
              "The campaign is paused already: " + words(campaign.pause()));
      case COMPLETED, CANCELLED -> ended(campaign);
      case PLANNED, RUNNING ->
          accept(
              campaign.pausedBy(
                  new PauseCause(
                      PauseCause.Code.OPERATOR,
                      "%s: %s".formatted(command.actor(), command.reason()))),
              "No further run starts; those in flight go on",
              new SlotEffect.None());
    };
  }

  private static CampaignDecision resume(CampaignState campaign, Tally tally) {
    if (campaign.status() != CampaignStatus.PAUSED) {
      return refuse(campaign, Code.NOT_PAUSED, "The campaign is not paused");
    }
    PauseCause reached = tally.pending() == 0 ? null : Budgets.reached(campaign.limits(), tally);
    return reached == null
        ? accept(campaign.running(), "The campaign goes on", new SlotEffect.None())
        : refuse(
            campaign,
            Code.LIMIT_REACHED,
            reached.words() + ": raise that limit first, then resume");
  }

  private static CampaignDecision cancel(
      CampaignState campaign, CampaignCommand command, Tally tally) {
    boolean more =
        campaign.status() == CampaignStatus.CANCELLED
            && command.runningToo()
            && !campaign.cancelRunning()
            && tally.running() > 0;
    if (campaign.status().ended() && !more) {
      return ended(campaign);
    }
    return accept(
        campaign.cancelled(command.runningToo()),
        command.runningToo()
            ? "Queued slots are given up, and runs in flight are cancelled"
            : "Queued slots are given up; runs in flight go on to their end",
        new SlotEffect.CancelPending(
            "Cancelled by %s: %s".formatted(command.actor(), command.reason())));
  }

  private static CampaignDecision retry(
      CampaignState campaign, CampaignCommand command, Tally tally) {
    if (campaign.status() == CampaignStatus.CANCELLED) {
      return cancelledAlready(campaign);
    }
    if (tally.failed() + tally.notStarted() == 0) {
      return refuse(campaign, Code.NOTHING_TO_RETRY, "No slot failed, and no analysis was busy");
    }
    return accept(
        onwards(campaign), "Failed slots are queued again", new SlotEffect.Retry(command.slots()));
  }

  private static CampaignDecision add(CampaignState campaign, CampaignCommand command) {
    if (campaign.status() == CampaignStatus.CANCELLED) {
      return cancelledAlready(campaign);
    }
    return accept(
        onwards(campaign),
        "Places are added that the campaign did not have",
        new SlotEffect.Add(campaign.spec().scope().in(command.countries(), command.regions())));
  }

  private static CampaignDecision priority(CampaignState campaign, CampaignCommand command) {
    Integer priority = command.priority();
    if (priority == null) {
      return refuse(campaign, Code.INVALID, "priority is missing: a number from 2 to 5");
    }
    return campaign.status().ended()
        ? ended(campaign)
        : accept(
            campaign.prioritised(priority),
            "Runs that start from now on have priority " + priority,
            new SlotEffect.None());
  }

  /** More is to be done: a completed campaign runs again, a paused one stays paused. */
  private static CampaignState onwards(CampaignState campaign) {
    return campaign.status() == CampaignStatus.PAUSED
        ? campaign.limited(campaign.limits())
        : campaign.running();
  }

  private static CampaignDecision cancelledAlready(CampaignState campaign) {
    return refuse(
        campaign, Code.CAMPAIGN_ENDED, "The campaign is cancelled: start another one instead");
  }

  private static CampaignDecision ended(CampaignState campaign) {
    return refuse(
        campaign,
        Code.CAMPAIGN_ENDED,
        "The campaign is " + campaign.status().name().toLowerCase(Locale.ROOT));
  }

  private static String words(@Nullable PauseCause cause) {
    return cause == null ? "no cause is known" : cause.words();
  }

  private static CampaignDecision accept(CampaignState next, String words, SlotEffect effect) {
    return new CampaignDecision.Accepted(next, words, effect);
  }

  private static CampaignDecision refuse(CampaignState campaign, Code code, String words) {
    return new CampaignDecision.Refused(CampaignAnswer.refused(code, words, campaign.revision()));
  }
}
