package org.lexatlas.workflows.campaign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.campaign.CampaignStatus;
import org.lexatlas.domain.campaign.Tally;

/**
 * How a turn of admission ended.
 *
 * @param until when to look again at the latest; set for WAIT
 * @param words what keeps runs from starting; null when nothing does
 */
public record AdmissionTurn(
    Kind kind,
    CampaignStatus status,
    Tally tally,
    @Nullable Instant until,
    @Nullable String words) {

  /** What follows a turn. */
  public enum Kind {
    /** The turn's time is over: take another. */
    AGAIN,
    /** Nothing happens before a time, such as the next opening hour. */
    WAIT,
    /** Nothing happens until an operator asks. */
    REST,
    /** Every slot has ended, or the campaign is cancelled and nothing is in flight. */
    ENDED
  }
}
