package org.lexatlas.activities.campaign;

import java.time.Duration;

/**
 * Settings of campaigns.
 *
 * @param turn how long one turn of admission takes; at most 20 minutes
 * @param runsAtOnce runs in flight of all campaigns together: the rest is left for others
 * @param silence after which a run that says nothing is looked after
 * @param provider who does the runs of a campaign that names nobody
 */
public record CampaignSettings(Duration turn, int runsAtOnce, Duration silence, String provider) {}
