package org.lexatlas.domain.campaign;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;

/**
 * Campaigns that start by the clock.
 *
 * @param cron five fields: minute, hour, day of month, month, day of week
 * @param zone of which time zone the clock is
 * @param overlap what happens when one is due while the last still runs
 * @param catchUp so late one is still started that was due while Temporal was away
 * @param campaign the order of each campaign, as {@code POST /campaigns} takes it
 */
public record ScheduleOrder(
    String name,
    String cron,
    ZoneId zone,
    Overlap overlap,
    Duration catchUp,
    boolean paused,
    Map<String, Object> campaign) {

  /** What happens when a campaign is due while the last one still runs. */
  public enum Overlap {
    /** It is left out. */
    SKIP,
    /** It starts when the last one has ended; at most one waits. */
    BUFFER_ONE,
    /** It starts beside the last one: analyses that are busy are not started. */
    ALLOW_ALL
  }
}
