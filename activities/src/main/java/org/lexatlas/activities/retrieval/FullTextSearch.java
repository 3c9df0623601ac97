package org.lexatlas.activities.retrieval;

import java.util.List;
import org.lexatlas.store.corpus.PassageHit;
import org.lexatlas.store.corpus.PassageIndex;

/** Finds passages by their words, stemmed in the document's language. */
public final class FullTextSearch implements PassageSearch {

  private final PassageIndex index;

  public FullTextSearch(PassageIndex index) {
    this.index = index;
  }

  /** One list of all the queries' hits. */
  @Override
  public List<PassageHit> search(Query query, int limit) {
    return RankFusion.fuse(
        index.search(query.country(), query.asOf(), query.language(), query.words(), limit));
  }
}
