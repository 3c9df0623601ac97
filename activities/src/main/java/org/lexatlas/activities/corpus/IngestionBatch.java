package org.lexatlas.activities.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.lexatlas.activities.retrieval.PassageSplitter;
import org.lexatlas.store.corpus.CorpusDocument.State;
import org.lexatlas.store.corpus.CorpusStore;

/** One ingestion under way: deals with file after file and keeps the account. One thread. */
final class IngestionBatch {

  private final CorpusStore store;
  private final DocumentReader reader;
  private final long maxBytes;
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
      CorpusStore store, Predicate<String> countries, long maxBytes, Map<String, String> known) {
    this.store = store;
    this.reader = new DocumentReader(countries);
    this.maxBytes = maxBytes;
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
    store.save(document, indexed ? PassageSplitter.split(document.body()) : List.of());
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
    store
        .document("doc-" + digest.substring(0, 16))
        .filter(document -> document.state() == State.UNASSIGNED)
        .ifPresent(document -> unassigned.add(file.name()));
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
