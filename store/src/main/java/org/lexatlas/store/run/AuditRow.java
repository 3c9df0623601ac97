package org.lexatlas.store.run;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the audit log of everything: what was asked of a run or of a version, or an edit of
 * a topic.
 *
 * @param subject what it is about
 * @param runId the run; null for all else
 * @param topic the topic of a version, or the edited one; null for a run
 * @param version of the analysis or of the topic; null for a run
 * @param claimed whether the actor is only what the message said
 * @param accepted null while Temporal has not taken it
 */
public record AuditRow(
    long id,
    CommandFilter.Subject subject,
    @Nullable UUID runId,
    @Nullable String country,
    @Nullable String topic,
    @Nullable Integer version,
    String commandId,
    String name,
    @Nullable String type,
    @Nullable String step,
    @Nullable String scope,
    @Nullable String reason,
    @Nullable String actor,
    boolean claimed,
    String channel,
    @Nullable String body,
    @Nullable Boolean accepted,
    @Nullable String code,
    @Nullable String words,
    int repeats,
    Instant receivedAt) {}
