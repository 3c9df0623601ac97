package org.lexatlas.domain.run;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a run was ordered to do. Fixed at its creation.
 *
 * @param id the run's UUID
 * @param country a jurisdiction's code
 * @param provider who does the steps unless a request names another
 * @param asOf research reads only what is dated up to this day
 * @param instructions extra words for the research, null when there are none
 * @param campaign the campaign that ordered the run, null when a person did
 */
public record RunSpec(
    String id,
    String country,
    String topic,
    RunMode mode,
    String provider,
    PublishingPolicy policy,
    LocalDate asOf,
    @Nullable String instructions,
    @Nullable String campaign) {}
