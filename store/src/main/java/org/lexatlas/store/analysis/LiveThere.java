package org.lexatlas.store.analysis;

import java.util.List;

/** Analyses to be imported that have another Live version already; nothing was imported. */
public final class LiveThere extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<Conflict> conflicts;

  LiveThere(List<Conflict> conflicts) {
    super("%d analyses have a Live version already".formatted(conflicts.size()));
    this.conflicts = List.copyOf(conflicts);
  }

  /** One of them, with the version that is Live. */
  public record Conflict(Baseline baseline, int live) {}

  public List<Conflict> conflicts() {
    return conflicts;
  }
}
