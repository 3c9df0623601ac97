package org.lexatlas.store.analysis;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Aside;
import org.lexatlas.domain.analysis.Basis;
import org.lexatlas.store.Database;
import org.lexatlas.store.analysis.VersionCommandRow.Code;

/**
 * Carries out what people ask of versions, and keeps every order with its answer, refused ones too,
 * in the very transaction of its effect. Idempotent by the order's id. Thread-safe.
 */
public final class VersionCommands {

  private static final List<String> PUBLISHABLE = List.of("DRAFT", "IN_REVIEW");
  private static final List<String> GONE = List.of("WITHDRAWN", "SUPERSEDED");

  private final Database database;

  public VersionCommands(Database database) {
    this.database = database;
  }

  /** Carries out an order, unless its id was answered before. */
  public VersionCommandRow give(long analysis, int number, VersionOrder order) {
    return once(
        analysis,
        number,
        order,
        handle -> {
          VersionRow version = VersionRows.find(handle, analysis, number).orElseThrow();
          return switch (order.type()) {
            case PUBLISH -> publish(handle, version);
            case WITHDRAW -> withdraw(handle, version);
            case RESTORE -> new Effect(Code.DONE, restore(handle, version));
            case IMPORT -> throw new IllegalArgumentException("Imports bring their content");
          };
        });
  }

  /** Keeps an order that was refused before it got here. */
  public VersionCommandRow refuse(long analysis, int number, VersionOrder order, Code why) {
    return once(analysis, number, order, handle -> new Effect(why, null));
  }

  /** Orders about an analysis' versions, newest first, at most {@code limit}. */
  public List<VersionCommandRow> ofAnalysis(long analysis, long before, int limit) {
    return database
        .jdbi()
        .withHandle(handle -> VersionCommandRows.page(handle, analysis, before, limit));
  }

  private record Effect(Code code, @Nullable Integer made) {}

  private interface Work {
    Effect on(Handle handle);
  }

  private VersionCommandRow once(long analysis, int number, VersionOrder order, Work work) {
    return database
        .jdbi()
        .inTransaction(
            handle -> {
              AnalysisRows.lock(handle, analysis);
              Optional<VersionCommandRow> earlier =
                  VersionCommandRows.find(handle, analysis, order.id());
              if (earlier.isPresent()) {
                return answered(earlier.get(), number, order);
              }
              Effect effect = work.on(handle);
              return VersionCommandRows.add(
                  handle, analysis, number, order, effect.code(), effect.made());
            });
  }

  private static VersionCommandRow answered(
      VersionCommandRow earlier, int number, VersionOrder order) {
    boolean same = earlier.version() == number && earlier.type() == order.type();
    return same ? earlier : VersionCommandRows.reused(earlier);
  }

  private static Effect publish(Handle handle, VersionRow version) {
    if (!PUBLISHABLE.contains(version.stage())) {
      return new Effect(Code.WRONG_STAGE, null);
    }
    long analysis = version.analysisId();
    LocalDate asOf = asOf(handle, version);
    LiveVersion live = LiveVersion.locked(handle, analysis).orElse(null);
    Code hindered = live == null ? null : hindered(live, version, asOf);
    if (hindered != null) {
      return new Effect(hindered, null);
    }
    if (live != null && live.movedFrom(version.baseline(), version.runId(), version.simulated())) {
      return new Effect(Code.BASELINE_MOVED, null);
    }
    Publishing.publish(handle, analysis, version.number(), asOf, version.runId(), true);
    return new Effect(Code.DONE, null);
  }

  /** Who restored or imported a version knows its day; a run's result stays behind a later one. */
  private static @Nullable Code hindered(LiveVersion live, VersionRow version, LocalDate asOf) {
    Aside why =
        live.hindrance(new Basis(asOf, version.simulated()))
            .map(LiveVersion.Hindrance::why)
            .orElse(null);
    if (why == null) {
      return null;
    }
    return switch (why) {
      case SIMULATED -> Code.SIMULATED;
      case EARLIER_DAY -> version.runId() == null ? null : Code.EARLIER_DAY;
    };
  }

  /** Withdrawing the Live version leaves the analysis without one. */
  private static Effect withdraw(Handle handle, VersionRow version) {
    if (GONE.contains(version.stage())) {
      return new Effect(Code.WRONG_STAGE, null);
    }
    VersionRows.stage(handle, version.analysisId(), version.number(), Stage.WITHDRAWN);
    return new Effect(Code.DONE, null);
  }

  /** A new Draft with the content of an older version, based on what is Live now. */
  private static int restore(Handle handle, VersionRow version) {
    Integer live = Publishing.live(handle, version.analysisId()).orElse(null);
    int draft =
        VersionRows.add(
            handle,
            version.analysisId(),
            new VersionRows.NewVersion(
                Stage.DRAFT,
                version.topicVersion(),
                version.output(),
                "Restored from version " + version.number(),
                null,
                null,
                null,
                live,
                version.simulated()));
    VersionRows.date(handle, version.analysisId(), draft, asOf(handle, version));
    return draft;
  }

  /** The day for which a version is true: its own, or its run's, or the day it was made. */
  private static LocalDate asOf(Handle handle, VersionRow version) {
    LocalDate own = version.asOf();
    if (own != null) {
      return own;
    }
    UUID run = version.runId();
    return (run == null ? Optional.<LocalDate>empty() : runAsOf(handle, run))
        .orElseGet(() -> LocalDate.ofInstant(version.createdAt(), ZoneOffset.UTC));
  }

  private static Optional<LocalDate> runAsOf(Handle handle, UUID run) {
    return handle
        .createQuery("select as_of from run where id = :run")
        .bind("run", run)
        .mapTo(LocalDate.class)
        .findOne();
  }
}
