package org.lexatlas.activities.retrieval;

import java.util.List;

/**
 * Says what texts mean, as vectors that lie near each other when the texts are near. Thread-safe;
 * the same text always gives the same vector on one machine.
 */
public interface Embedder {

  /** Names the model with its version: vectors of different models cannot be compared. */
  String model();

  /** The one language that it understands, ISO 639-1. */
  String language();

  /** The vectors of texts that may be found, in their order. */
  List<Meaning> texts(List<String> texts);

  /** The vector of a question that such texts may answer. */
  Meaning question(String question);
}
