package org.lexatlas.activities.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lexatlas.activities.retrieval.PassageEmbedding;
import org.lexatlas.activities.retrieval.PassageSplitter;
import org.lexatlas.store.corpus.CorpusDocument;
import org.lexatlas.store.corpus.CorpusDocument.State;
import org.lexatlas.store.corpus.CorpusPassage;
import org.lexatlas.store.corpus.CorpusStore;

/** One ingestion under way: deals with file after file and keeps the account. One thread. */
final class IngestionBatch {

  private final CorpusStore store;
  private final DocumentReader reader;
  private final long maxBytes;
  private final PassageEmbedding embedding;
  private final Set<String> unembedded;
  private final Map<String, String> known;

  private int added;
  private int unchanged;
  private int updated;
  private int removed;
  private final List<String> unassigned = new ArrayList<>();
  private final List<FileProblem> duplicates = new ArrayList<>();
  private final List<FileProblem> problems = new ArrayList<>();
  private final List<FileProblem> remarks = new ArrayList<>();

  /** Takes what the corpus knows of these locations so far: the digest of each. */
  IngestionBatch(
      CorpusStore store,
      DocumentReader reader,
      long maxBytes,
      PassageEmbedding embedding,
      Map<String, String> known) {
    this.store = store;
    this.reader = reader;
    this.maxBytes = maxBytes;
    this.embedding = embedding;
    this.unembedded = embedding.missing();
    this.known = known;
  }

  void add(CorpusFile file) {
    try {
      tryAdd(file);
    } catch (UnusableFile | IOException e) {
      String reason =
          e instanceof UnusableFile ? String.valueOf(e.getMessage()) : "cannot be read: " + e;
      problem(new FileProblem(file.name(), reason));
      store.save(UnreadableDocument.of(file, reason), List.of());
    }
  }

  private void tryAdd(CorpusFile file) throws IOException {
    if (file.size() > maxBytes) {
      throw new UnusableFile(
          "size: %,d bytes are more than the %,d allowed; split it or raise the limit"
              .formatted(file.size(), maxBytes));
    }
    byte[] bytes = file.bytes();
    if (bytes.length == 0) {
      throw new UnusableFile("empty: there is no text in it; remove it or fill it");
    }
    Optional<byte[]> sidecar = file.sidecar();
    String digest = Digest.of(bytes, sidecar);
    String before = known.get(file.location());
    if (digest.equals(before)) {
      noteAgain(file, digest);
      return;
    }
    Optional<String> twin =
        store.locationOf(digest).filter(place -> !place.equals(file.location()));
    if (twin.isPresent()) {
      duplicates.add(new FileProblem(file.name(), "the same bytes as " + twin.get()));
      store.remove(file.location());
      return;
    }
    store(file, reader.read(file, bytes, sidecar, digest), before != null);
  }

  private void store(CorpusFile file, DocumentReader.Result result, boolean replaces) {
    var document = result.document();
    boolean indexed = document.state() == State.INDEXED;
    List<CorpusPassage> passages = indexed ? PassageSplitter.split(document.body()) : List.of();
    store.save(document, passages, embedding.of(document.language(), passages));
    result.remarks().forEach(remark -> remarks.add(new FileProblem(file.name(), remark)));
    if (!indexed) {
      unassigned.add(file.name());
    }
    if (replaces) {
      updated++;
    } else {
      added++;
    }
  }

  private void noteAgain(CorpusFile file, String digest) {
    unchanged++;
    Optional<CorpusDocument> document = store.document(DocumentReader.id(digest));
    document.filter(kept -> unembedded.contains(kept.id())).ifPresent(this::embed);
    document
        .filter(kept -> kept.state() == State.UNASSIGNED)
        .ifPresent(kept -> unassigned.add(file.name()));
  }

  /** The document was taken in while embeddings were off, or by another model. */
  private void embed(CorpusDocument document) {
    embedding
        .of(document.language(), store.passages(document.id()))
        .ifPresent(vectors -> store.vectors().save(document.id(), vectors));
  }

  void remove(String location) {
    if (store.remove(location)) {
      removed++;
    }
  }

  void problem(FileProblem problem) {
    problems.add(problem);
  }

  IngestionReport report() {
    return new IngestionReport(
        added, unchanged, updated, removed, unassigned, duplicates, problems, remarks);
  }
}
