package org.lexatlas.activities.provider.corpus.reading;

import java.util.List;

/**
 * How far from a clause the words may stand that its reading needs. Close first: "buying bitcoin is
 * forbidden" is surer than "it is forbidden", whatever was spoken of before.
 */
enum Reach {
  /** In the clause itself. */
  CLAUSE,
  /** In its sentence too. */
  SENTENCE,
  /** In the sentence before, the heading and the title too. */
  SURROUNDINGS,
  /** Anywhere in a document that is about the topic's subject as a whole. */
  DOCUMENT;

  /** How a document is read before all of them together have been found to say nothing. */
  static final List<Reach> CLOSE = List.of(CLAUSE, SENTENCE, SURROUNDINGS);
}
