package org.lexatlas.domain.campaign;

import org.jspecify.annotations.Nullable;

/**
 * Everything that decides what a campaign does, but for its slots: immutable, kept in PostgreSQL.
 * {@link #decide} is the one judge over commands, {@link #admission} says how many runs may start.
 *
 * <p>Invariants, each held by {@code CampaignStatePropertyTest}:
 *
 * <ol>
 *   <li>the revision grows by one with every accepted command and every transition, and a refusal
 *       changes nothing at all;
 *   <li>a pause cause is there exactly while the campaign is paused;
 *   <li>only a running campaign starts runs, and never more than any limit leaves;
 *   <li>a campaign completes only when no slot is pending or running;
 *   <li>a cancelled campaign stays cancelled.
 * </ol>
 *
 * @param pause why it is paused; null while it is not
 * @param priority of its runs among others: 2 (soon) to 5 (whenever there is room)
 * @param cancelRunning whether runs in flight are to be cancelled
 */
public record CampaignState(
    CampaignSpec spec,
    CampaignStatus status,
    @Nullable PauseCause pause,
    CampaignLimits limits,
    int priority,
    boolean cancelRunning,
    long revision) {

  /** Behind what people wait for (1), before what nobody waits for (5). */
  public static final int DEFAULT_PRIORITY = 4;

  /** A campaign that was ordered and not yet opened. */
  public static CampaignState ordered(CampaignSpec spec, CampaignLimits limits, boolean paused) {
    PauseCause cause =
        paused ? new PauseCause(PauseCause.Code.CREATED_PAUSED, "It was ordered paused") : null;
    CampaignStatus status = paused ? CampaignStatus.PAUSED : CampaignStatus.PLANNED;
    return new CampaignState(spec, status, cause, limits, DEFAULT_PRIORITY, false, 1);
  }

  /** A workflow has opened it. */
  public CampaignState opened() {
    return status == CampaignStatus.PLANNED ? running() : this;
  }

  /** The one judge: pure, used before a command is sent and again when it is kept. */
  public CampaignDecision decide(CampaignCommand command, Tally tally) {
    return CampaignJudge.decide(this, command, tally);
  }

  /** How many runs may start now, or why none may. */
  public Admission admission(Tally tally, Surroundings around) {
    return AdmissionRules.decide(this, tally, around);
  }

  /** A limit was reached. */
  public CampaignState pausedBy(PauseCause cause) {
    return new CampaignState(
        spec, CampaignStatus.PAUSED, cause, limits, priority, cancelRunning, revision + 1);
  }

  public CampaignState completed() {
    return in(CampaignStatus.COMPLETED);
  }

  CampaignState running() {
    return in(CampaignStatus.RUNNING);
  }

  private CampaignState in(CampaignStatus status) {
    return new CampaignState(spec, status, null, limits, priority, cancelRunning, revision + 1);
  }

  CampaignState cancelled(boolean runningToo) {
    return new CampaignState(
        spec,
        CampaignStatus.CANCELLED,
        null,
        limits,
        priority,
        cancelRunning || runningToo,
        revision + 1);
  }

  CampaignState limited(CampaignLimits limits) {
    return new CampaignState(spec, status, pause, limits, priority, cancelRunning, revision + 1);
  }

  CampaignState prioritised(int priority) {
    return new CampaignState(spec, status, pause, limits, priority, cancelRunning, revision + 1);
  }
}
