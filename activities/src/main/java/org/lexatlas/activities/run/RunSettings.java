package org.lexatlas.activities.run;

import java.time.Duration;

/**
 * Settings of runs.
 *
 * @param openWindow how long an execution stays open after the end, for signals by hand
 * @param provider who does the steps of a run that names nobody
 * @param reviewBySignal whether publish and reject are taken from Temporal directly
 */
public record RunSettings(Duration openWindow, String provider, boolean reviewBySignal) {}
