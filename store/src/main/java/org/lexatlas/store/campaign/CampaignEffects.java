package org.lexatlas.store.campaign;

import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.campaign.CampaignAnswer;
import org.lexatlas.domain.campaign.CampaignAnswer.Code;
import org.lexatlas.domain.campaign.CampaignCommand;
import org.lexatlas.domain.campaign.CampaignDecision;
import org.lexatlas.domain.campaign.CampaignDecision.SlotEffect;
import org.lexatlas.domain.campaign.CampaignState;

/** What messages do, in the transaction that keeps them. */
final class CampaignEffects {

  private CampaignEffects() {}

  static CampaignAnswer answer(
      Handle handle, UUID id, @Nullable CampaignState stored, CampaignStore.Arrival arrival) {
    if (stored == null) {
      return CampaignAnswer.refused(Code.UNKNOWN_CAMPAIGN, "There is no campaign " + id, 0);
    }
    CampaignCommand command = arrival.command();
    if (command == null) {
      return CampaignAnswer.refused(arrival.fault(), arrival.words(), stored.revision());
    }
    return switch (stored.decide(command, Tallies.of(handle, id))) {
      case CampaignDecision.Refused refused -> refused.answer();
      case CampaignDecision.Accepted accepted -> accepted(handle, id, stored, accepted);
    };
  }

  private static CampaignAnswer accepted(
      Handle handle, UUID id, CampaignState stored, CampaignDecision.Accepted accepted) {
    if (accepted.effect() instanceof SlotEffect.Add add) {
      var faults = ScopeQuery.faults(handle, add.scope());
      if (!faults.isEmpty()) {
        String words =
            String.join("; ", faults.stream().map(f -> f.field() + ": " + f.message()).toList());
        return CampaignAnswer.refused(Code.INVALID, words, stored.revision());
      }
    }
    long slots = slots(handle, id, accepted.effect());
    if (accepted.effect() instanceof SlotEffect.Retry && slots == 0) {
      return CampaignAnswer.refused(
          Code.NOTHING_TO_RETRY, "None of these slots failed", stored.revision());
    }
    CampaignRows.keep(handle, accepted.next());
    CampaignRows.wake(handle, id);
    return CampaignAnswer.accepted(accepted.words(), slots, accepted.next().revision());
  }

  private static long slots(Handle handle, UUID id, SlotEffect effect) {
    return switch (effect) {
      case SlotEffect.None none -> 0;
      case SlotEffect.CancelPending cancel ->
          handle
              .createUpdate(
                  """
                  update campaign_slot set state = 'CANCELLED', reason = :why, ended_at = now()
                  where campaign_id = :id and state = 'PENDING'
                  """)
              .bind("id", id)
              .bind("why", cancel.why())
              .execute();
      case SlotEffect.Retry retry ->
          handle
              .createUpdate(
                  """
                  update campaign_slot set state = 'PENDING', reason = null, blocked_by = null,
                    ended_at = null
                  where campaign_id = :id and state in ('FAILED', 'NOT_STARTED')
                    and (cardinality(:slots) = 0 or country || '/' || topic = any(:slots))
                  """)
              .bind("id", id)
              .bind("slots", retry.slots().toArray(String[]::new))
              .execute();
      case SlotEffect.Add add -> {
        int added = ScopeQuery.freeze(handle, id, add.scope());
        CampaignRows.slots(handle, id, added);
        yield added;
      }
    };
  }
}
