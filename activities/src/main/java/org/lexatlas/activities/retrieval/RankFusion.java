package org.lexatlas.activities.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lexatlas.store.corpus.PassageHit;

/**
 * Joins ranked lists whose scores cannot be compared: reciprocal rank fusion, each list giving a
 * passage 1 / (60 + its place), as Cormack, Clarke and Büttcher proposed in 2009. Pure.
 */
public final class RankFusion {

  private static final int K = 60;

  private RankFusion() {}

  /** One list, nearest first; ties go by document and ordinal. */
  public static List<PassageHit> fuse(List<List<PassageHit>> lists) {
    Map<Place, Double> scores = new LinkedHashMap<>();
    for (List<PassageHit> list : lists) {
      for (int i = 0; i < list.size(); i++) {
        var place = new Place(list.get(i).document(), list.get(i).ordinal());
        scores.merge(place, 1.0 / (K + i + 1), Double::sum);
      }
    }
    List<PassageHit> fused = new ArrayList<>();
    scores.forEach(
        (place, score) -> fused.add(new PassageHit(place.document(), place.ordinal(), score)));
    fused.sort(
        Comparator.comparingDouble(PassageHit::rank)
            .reversed()
            .thenComparing(PassageHit::document)
            .thenComparingInt(PassageHit::ordinal));
    return fused;
  }

  private record Place(String document, int ordinal) {}
}
