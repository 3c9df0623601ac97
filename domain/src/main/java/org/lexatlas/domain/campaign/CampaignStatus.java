package org.lexatlas.domain.campaign;

/** What a campaign as a whole is doing. */
public enum CampaignStatus {
  /** Stored, its slots frozen; no workflow has opened it yet. */
  PLANNED,
  RUNNING,
  /** No run starts; those in flight go on. The state says why. */
  PAUSED,
  /** Every slot ended, whatever its outcome. */
  COMPLETED,
  /** Given up; runs that were in flight may still be ending. */
  CANCELLED;

  public boolean ended() {
    return this == COMPLETED || this == CANCELLED;
  }
}
