package org.lexatlas.activities.retrieval;

import java.util.List;
import org.lexatlas.store.corpus.PassageHit;

/** Joins several ways to find passages by the places that they give them. */
public final class HybridSearch implements PassageSearch {

  private final List<PassageSearch> ways;

  public HybridSearch(List<PassageSearch> ways) {
    this.ways = List.copyOf(ways);
  }

  @Override
  public List<PassageHit> search(Query query, int limit) {
    return RankFusion.fuse(ways.stream().map(way -> way.search(query, limit)).toList()).stream()
        .limit(limit)
        .toList();
  }
}
