package org.lexatlas.activities.provider.corpus.reading;

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
  SURROUNDINGS
}
