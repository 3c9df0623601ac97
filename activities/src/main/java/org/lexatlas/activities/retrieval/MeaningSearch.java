package org.lexatlas.activities.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.lexatlas.store.corpus.PassageHit;
import org.lexatlas.store.corpus.VectorIndex;

/**
 * Finds the passages whose meaning lies nearest to the question, among documents in the embedder's
 * language. Compares with every vector of the jurisdiction: exact, and fast enough for thousands of
 * documents.
 */
public final class MeaningSearch implements PassageSearch {

  private final Embedder embedder;
  private final VectorIndex index;

  public MeaningSearch(Embedder embedder, VectorIndex index) {
    this.embedder = embedder;
    this.index = index;
  }

  @Override
  public List<PassageHit> search(Query query, int limit) {
    if (!query.language().equals(embedder.language())) {
      return List.of();
    }
    Map<String, byte[]> vectors = index.of(query.country(), query.asOf(), embedder.model());
    if (vectors.isEmpty()) {
      return List.of();
    }
    Meaning question = embedder.question(query.question());
    List<PassageHit> hits = new ArrayList<>();
    vectors.forEach(
        (document, bytes) -> {
          for (int i = 0; (i + 1) * question.dimensions() <= bytes.length; i++) {
            double near = question.cosine(bytes, i * question.dimensions());
            hits.add(new PassageHit(document, i, near));
          }
        });
    hits.sort(
        Comparator.comparingDouble(PassageHit::rank)
            .reversed()
            .thenComparing(PassageHit::document)
            .thenComparingInt(PassageHit::ordinal));
    return hits.stream().limit(limit).toList();
  }
}
