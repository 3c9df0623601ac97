package org.lexatlas.api.web.campaign;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.campaign.SlotState;
import org.lexatlas.store.campaign.SlotRow;

/**
 * What a slot says in little room.
 *
 * @param sign one character that tells its state without colour
 * @param words the state, and why where that is known
 * @param href its run, or the one that stood in its way; null where none was started
 */
record SlotMark(String tone, String sign, String words, @Nullable String href) {

  private static final String PARKED = "\u2016";

  static SlotMark of(SlotRow slot) {
    SlotState state = SlotState.valueOf(slot.state());
    var badge = CampaignBadges.of(state);
    UUID started = slot.startedAt() == null ? null : slot.runId();
    UUID run = slot.blockedBy() == null ? started : slot.blockedBy();
    return new SlotMark(
        slot.parked() ? "caution" : badge.tone(),
        slot.parked() ? PARKED : CampaignBadges.sign(state),
        (slot.parked() ? "Parked" : badge.word())
            + (slot.reason() == null ? "" : " (" + slot.reason() + ")"),
        run == null ? null : "/runs/" + run);
  }
}
