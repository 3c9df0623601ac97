package org.lexatlas.activities.retrieval;

import java.util.List;

/** The real model, with a count of the texts that it was given. */
final class CountingEmbedder implements Embedder {

  private final Embedder real = new OnnxEmbedder();
  private int texts;

  int texts() {
    return texts;
  }

  @Override
  public String model() {
    return real.model();
  }

  @Override
  public String language() {
    return real.language();
  }

  @Override
  public List<Meaning> texts(List<String> given) {
    texts += given.size();
    return real.texts(given);
  }

  @Override
  public Meaning question(String question) {
    return real.question(question);
  }
}
