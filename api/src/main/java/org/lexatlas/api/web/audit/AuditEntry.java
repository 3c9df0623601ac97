package org.lexatlas.api.web.audit;

import org.jspecify.annotations.Nullable;
import org.lexatlas.api.web.Badge;
import org.lexatlas.api.web.Moment;
import org.lexatlas.domain.run.Step;
import org.lexatlas.store.run.CommandRow;

/** One entry of the audit log as people read it. */
public record AuditEntry(
    String run,
    @Nullable Moment received,
    String what,
    Badge outcome,
    @Nullable String code,
    @Nullable String words,
    String actor,
    boolean claimed,
    String channel,
    @Nullable String reason,
    @Nullable String body,
    int repeats,
    String id) {

  public static AuditEntry of(CommandRow row) {
    String known = row.actor();
    String actor = known == null ? row.claimedActor() : known;
    return new AuditEntry(
        row.runId().toString(),
        Moment.of(row.receivedAt()),
        what(row),
        outcome(row.accepted()),
        row.code(),
        "Accepted".equals(row.words()) ? null : row.words(),
        actor == null ? "nobody named" : actor,
        known == null && actor != null,
        row.channel().equals("API") ? "API" : "Temporal",
        row.reason(),
        row.body(),
        row.repeats(),
        row.commandId());
  }

  private static String what(CommandRow row) {
    String type = row.type();
    if (type == null) {
      return "Not understood: " + row.name();
    }
    String step = row.step();
    if (step == null) {
      return type.charAt(0) + type.substring(1).toLowerCase(java.util.Locale.ROOT);
    }
    String downstream = "AND_DOWNSTREAM".equals(row.scope()) ? " and all after it" : "";
    return "Run " + Step.valueOf(step).title() + downstream;
  }

  private static Badge outcome(@Nullable Boolean accepted) {
    if (accepted == null) {
      return new Badge("busy", "parked", "Not answered yet");
    }
    return accepted
        ? new Badge("good", "completed", "Accepted")
        : new Badge("bad", "failed", "Refused");
  }
}
