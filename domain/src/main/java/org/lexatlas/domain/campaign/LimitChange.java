package org.lexatlas.domain.campaign;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of limits: what is null stays as it is.
 *
 * @param removed the names of limits that are lifted; {@code runsAtOnce} falls back to its default
 */
public record LimitChange(
    @Nullable Integer runsAtOnce,
    @Nullable Integer startsPerMinute,
    @Nullable Long tokenBudget,
    @Nullable BigDecimal costBudget,
    @Nullable Integer toleratedFailures,
    @Nullable Integer toleratedFailurePercent,
    @Nullable OpenHours hours,
    List<String> removed) {

  public static final LimitChange NONE =
      new LimitChange(null, null, null, null, null, null, null, List.of());

  public LimitChange {
    removed = List.copyOf(removed);
  }

  <T> @Nullable T of(String name, @Nullable T changed, @Nullable T before) {
    if (removed.contains(name)) {
      return null;
    }
    return changed == null ? before : changed;
  }

  int of(String name, @Nullable Integer changed, int before, int otherwise) {
    if (removed.contains(name)) {
      return otherwise;
    }
    return changed == null ? before : changed;
  }
}
