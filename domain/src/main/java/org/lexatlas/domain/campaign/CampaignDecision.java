package org.lexatlas.domain.campaign;

import java.util.List;

/** What the judge says. */
public sealed interface CampaignDecision {

  /** The command takes effect: the state that follows, and what happens to slots. */
  record Accepted(CampaignState next, String words, SlotEffect effect)
      implements CampaignDecision {}

  /** It does not, and nothing changes. */
  record Refused(CampaignAnswer answer) implements CampaignDecision {}

  /** What a command does to slots, in the transaction that keeps it. */
  sealed interface SlotEffect {
    record None() implements SlotEffect {}

    /** Pending slots are cancelled. */
    record CancelPending(String why) implements SlotEffect {}

    /** Failed slots, and those whose analysis was busy, are pending again. */
    record Retry(List<String> slots) implements SlotEffect {}

    /** More places, asked the campaign's questions. */
    record Add(CampaignScope scope) implements SlotEffect {}
  }
}
