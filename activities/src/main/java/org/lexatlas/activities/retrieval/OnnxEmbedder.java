package org.lexatlas.activities.retrieval;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.util.List;

/**
 * The English model that comes with the program, computed in this process: no key, no network. It
 * is loaded with the first text (about a second), once for all.
 */
public final class OnnxEmbedder implements Embedder {

  /** What the model's makers put before a question, so that it comes to lie near its answers. */
  private static final String ASKING = "Represent this sentence for searching relevant passages: ";

  @Override
  public String model() {
    return "bge-small-en-v1.5-q";
  }

  @Override
  public String language() {
    return "en";
  }

  @Override
  public List<Meaning> texts(List<String> texts) {
    if (texts.isEmpty()) {
      return List.of();
    }
    List<Embedding> embeddings =
        Loaded.MODEL.embedAll(texts.stream().map(TextSegment::from).toList()).content();
    return embeddings.stream().map(embedding -> Meaning.of(embedding.vector())).toList();
  }

  @Override
  public Meaning question(String question) {
    return Meaning.of(Loaded.MODEL.embed(ASKING + question).content().vector());
  }

  /** Loaded by the first use of this class, which the language makes happen once. */
  private static final class Loaded {

    static final EmbeddingModel MODEL = load();

    private static EmbeddingModel load() {
      // the tokenizer's library would tell its makers that it was used
      System.setProperty("OPT_OUT_TRACKING", "true");
      // one text after the other: the runtime itself spreads a text over the cores
      return new BgeSmallEnV15QuantizedEmbeddingModel(Runnable::run);
    }
  }
}
