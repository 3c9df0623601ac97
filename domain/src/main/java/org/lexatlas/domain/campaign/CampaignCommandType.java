package org.lexatlas.domain.campaign;

/** What an operator can ask of a campaign. */
public enum CampaignCommandType {
  /** Start no further run; those in flight go on. */
  PAUSE,
  /** Go on, once the limit that paused the campaign is raised. */
  RESUME,
  /** Give up the queued slots; with {@code runningToo} the runs in flight too. */
  CANCEL,
  /** Queue the failed slots again, and those whose analysis was busy; each keeps its run. */
  RETRY_FAILED,
  ADD_JURISDICTIONS,
  LIMITS,
  PRIORITY
}
