package org.lexatlas.store.analysis;

import java.time.LocalDate;
import org.lexatlas.domain.analysis.ResearchOutput;

/**
 * An analysis that was written elsewhere, to be compared with from now on.
 *
 * @param line where it stands in what was sent
 * @param asOf the day for which it is true
 * @param simulated whether the content is invented
 */
public record Baseline(
    int line,
    String country,
    String topic,
    int topicVersion,
    LocalDate asOf,
    ResearchOutput content,
    boolean simulated) {}
