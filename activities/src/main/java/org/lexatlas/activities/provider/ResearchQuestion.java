package org.lexatlas.activities.provider;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.domain.topic.Topic;

/**
 * What is asked of a provider.
 *
 * @param asOf only what is dated up to this day may be read; the status is that of this day
 * @param model the model to use, null for the provider's default or where there is none
 * @param instructions extra words of an operator for this attempt
 */
public record ResearchQuestion(
    Jurisdiction jurisdiction,
    Topic topic,
    LocalDate asOf,
    @Nullable String model,
    @Nullable String instructions) {}
