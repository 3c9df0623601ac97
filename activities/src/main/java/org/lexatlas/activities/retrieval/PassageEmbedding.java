package org.lexatlas.activities.retrieval;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.corpus.CorpusPassage;
import org.lexatlas.store.corpus.PassageVectors;
import org.lexatlas.store.corpus.VectorIndex;

/**
 * Embeds the passages of documents in the embedder's language. A text that was embedded before,
 * under whatever name, is not embedded again.
 */
public final class PassageEmbedding {

  private final @Nullable Embedder embedder;
  private final @Nullable VectorIndex known;

  private PassageEmbedding(@Nullable Embedder embedder, @Nullable VectorIndex known) {
    this.embedder = embedder;
    this.known = known;
  }

  /** Embeds with a model; looks for texts that are known already in the index. */
  public static PassageEmbedding by(Embedder embedder, VectorIndex known) {
    return new PassageEmbedding(embedder, known);
  }

  /** Embeds nothing: documents are found by their words alone. */
  public static PassageEmbedding off() {
    return new PassageEmbedding(null, null);
  }

  /** The vectors of a document's passages; none when switched off or in another language. */
  public Optional<PassageVectors> of(String language, List<CorpusPassage> passages) {
    if (embedder == null
        || known == null
        || passages.isEmpty()
        || !embedder.language().equals(language)) {
      return Optional.empty();
    }
    String digest = digest(passages);
    return Optional.of(
        known
            .ofText(digest, embedder.model())
            .orElseGet(() -> new PassageVectors(embedder.model(), digest, compute(passages))));
  }

  /** The documents that lack vectors which they should have, by id. */
  public Set<String> missing() {
    return embedder == null || known == null
        ? Set.of()
        : known.missing(embedder.language(), embedder.model());
  }

  private byte[] compute(List<CorpusPassage> passages) {
    if (embedder == null) {
      throw new IllegalStateException("embeddings are off");
    }
    List<Meaning> meanings = embedder.texts(passages.stream().map(CorpusPassage::body).toList());
    int dimensions = meanings.getFirst().dimensions();
    var bytes = new byte[meanings.size() * dimensions];
    for (int i = 0; i < meanings.size(); i++) {
      meanings.get(i).writeTo(bytes, i * dimensions);
    }
    return bytes;
  }

  private static String digest(List<CorpusPassage> passages) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      for (CorpusPassage passage : passages) {
        sha.update(passage.body().getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK knows SHA-256", e);
    }
  }
}
