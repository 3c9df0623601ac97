package org.lexatlas.api.web.audit;

import org.jspecify.annotations.Nullable;
import org.lexatlas.api.web.Badge;
import org.lexatlas.api.web.Moment;
import org.lexatlas.domain.run.Step;
import org.lexatlas.store.run.AuditRow;
import org.lexatlas.store.run.CommandFilter;
import org.lexatlas.store.run.CommandRow;

/**
 * One entry of the audit log as people read it.
 *
 * @param entry its number in the log
 * @param href what it is about, which {@code subject} names
 */
public record AuditEntry(
    long entry,
    String href,
    String subject,
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

  /** An entry of a run's own trail. */
  public static AuditEntry of(CommandRow row) {
    String known = row.actor();
    return of(
        new AuditRow(
            row.id(),
            CommandFilter.Subject.RUN,
            row.runId(),
            null,
            null,
            null,
            row.commandId(),
            row.name(),
            row.type(),
            row.step(),
            row.scope(),
            row.reason(),
            known == null ? row.claimedActor() : known,
            known == null && row.claimedActor() != null,
            row.channel(),
            row.body(),
            row.accepted(),
            row.code(),
            row.words(),
            row.repeats(),
            row.receivedAt()));
  }

  static AuditEntry of(AuditRow row) {
    String actor = row.actor();
    return new AuditEntry(
        row.id(),
        href(row),
        subject(row),
        Moment.of(row.receivedAt()),
        what(row),
        outcome(row.accepted()),
        row.code(),
        "Accepted".equals(row.words()) ? null : row.words(),
        actor == null ? "nobody named" : actor,
        row.claimed(),
        channel(row.channel()),
        row.reason(),
        row.body(),
        row.repeats(),
        row.commandId());
  }

  private static String href(AuditRow row) {
    return switch (row.subject()) {
      case RUN -> "/runs/" + row.runId();
      case VERSION ->
          "/analyses/%s/%s/versions/%d".formatted(row.country(), row.topic(), row.version());
      case TOPIC -> "/topics/" + row.topic();
    };
  }

  private static String subject(AuditRow row) {
    return switch (row.subject()) {
      case RUN -> "Run " + String.valueOf(row.runId()).substring(0, 8);
      case VERSION -> "Version %d of %s, %s".formatted(row.version(), row.country(), row.topic());
      case TOPIC -> "Version %d of topic %s".formatted(row.version(), row.topic());
    };
  }

  private static String channel(String channel) {
    return switch (channel) {
      case "" -> "";
      case "API" -> "API";
      case "CONSOLE" -> "Console";
      default -> "Temporal";
    };
  }

  private static String what(AuditRow row) {
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
