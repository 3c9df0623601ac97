package org.lexatlas.domain.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Finds which item of the fresh side is which of the baseline's. Each item is taken once. Which
 * items meet does not depend on which side is called the baseline.
 */
final class Alignment<T> {

  private final List<T> baseline;
  private final List<T> fresh;
  private final List<Meeting<T>> meetings = new ArrayList<>();

  record Meeting<T>(T baseline, T fresh) {}

  private record Candidate(int baseline, int fresh, double similarity) {

    int distance() {
      return Math.abs(baseline - fresh);
    }
  }

  Alignment(List<T> baseline, List<T> fresh) {
    this.baseline = new ArrayList<>(baseline);
    this.fresh = new ArrayList<>(fresh);
  }

  List<Meeting<T>> meetings() {
    return meetings;
  }

  /** Items of the baseline that met none. */
  List<T> dropped() {
    return baseline;
  }

  /** Items of the fresh side that met none. */
  List<T> added() {
    return fresh;
  }

  /** Brings together, in their order, the items with the same key. */
  Alignment<T> byKey(Function<T, Object> key) {
    var waiting = new HashMap<Object, Deque<T>>();
    fresh.forEach(
        item -> waiting.computeIfAbsent(key.apply(item), k -> new ArrayDeque<>()).add(item));
    for (T old : List.copyOf(baseline)) {
      Deque<T> same = waiting.get(key.apply(old));
      if (same != null && !same.isEmpty()) {
        meet(old, same.remove());
      }
    }
    return this;
  }

  /** Brings together, in their order, the items for which this holds. */
  Alignment<T> where(BiPredicate<T, T> same) {
    for (T old : List.copyOf(baseline)) {
      int at = 0;
      while (at < fresh.size() && !same.test(old, fresh.get(at))) {
        at++;
      }
      if (at < fresh.size()) {
        meet(old, fresh.get(at));
      }
    }
    return this;
  }

  /** Brings together the most alike first; of equally alike ones the nearest in order. */
  Alignment<T> bySimilarity(BiFunction<T, T, Double> similarity, double from) {
    var candidates = new ArrayList<Candidate>();
    for (int i = 0; i < baseline.size(); i++) {
      for (int j = 0; j < fresh.size(); j++) {
        double alike = similarity.apply(baseline.get(i), fresh.get(j));
        if (alike >= from) {
          candidates.add(new Candidate(i, j, alike));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::similarity)
            .reversed()
            .thenComparingInt(Candidate::distance)
            .thenComparingInt(candidate -> candidate.baseline() + candidate.fresh()));
    List<T> old = List.copyOf(baseline);
    List<T> now = List.copyOf(fresh);
    var takenOld = new boolean[old.size()];
    var takenNow = new boolean[now.size()];
    for (Candidate candidate : candidates) {
      if (!takenOld[candidate.baseline()] && !takenNow[candidate.fresh()]) {
        takenOld[candidate.baseline()] = true;
        takenNow[candidate.fresh()] = true;
        meet(old.get(candidate.baseline()), now.get(candidate.fresh()));
      }
    }
    return this;
  }

  private void meet(T old, T now) {
    meetings.add(new Meeting<>(old, now));
    removeThis(baseline, old);
    removeThis(fresh, now);
  }

  /** Takes this very object out, not an equal one before it. */
  private static <T> void removeThis(List<T> from, T item) {
    for (int i = 0; i < from.size(); i++) {
      if (from.get(i) == item) {
        from.remove(i);
        return;
      }
    }
  }
}
