package org.lexatlas.activities.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.lexatlas.activities.retrieval.PassageEmbedding;
import org.lexatlas.store.corpus.CorpusStore;

/**
 * Brings a folder's documents, or the program's samples, into the corpus. Idempotent: a file whose
 * bytes did not change is left alone. Each document is one transaction, so that a stopped ingestion
 * leaves whole documents only, and the next one goes on. A bad file stops nothing; it is listed
 * with the reason, and its earlier version, if there was one, is taken out.
 */
public final class CorpusIngestion {

  /** 50 MB: more than any statute, less than what hurts. */
  public static final long DEFAULT_MAX_BYTES = 50L * 1024 * 1024;

  private final CorpusStore store;
  private final Predicate<String> countries;
  private final long maxBytes;
  private final PassageEmbedding embedding;

  /**
   * Makes one.
   *
   * @param countries whether a jurisdiction of that code exists
   * @param maxBytes larger files are refused without being read
   * @param embedding documents that lack vectors when it is on get them, changed or not
   */
  public CorpusIngestion(
      CorpusStore store, Predicate<String> countries, long maxBytes, PassageEmbedding embedding) {
    this.store = store;
    this.countries = countries;
    this.maxBytes = maxBytes;
    this.embedding = embedding;
  }

  /**
   * Ingests a folder with everything below it. Documents that came from it earlier and whose file
   * is gone are taken out.
   *
   * @throws IOException when the folder cannot be read; nothing was changed then
   */
  public IngestionReport ingest(Path folder, IngestionProgress progress) throws IOException {
    FolderWalk walk = FolderWalk.of(folder);
    var known = store.digestsBelow(walk.root() + walk.root().getFileSystem().getSeparator());
    var batch = batch(known);
    known.keySet().stream()
        .filter(location -> !Files.exists(Path.of(location)))
        .forEach(batch::remove);
    walk.problems().forEach(batch::problem);
    return run(batch, walk.files(), progress);
  }

  /** Ingests the documents that came with the program; none when it came without. */
  public IngestionReport ingestSamples(IngestionProgress progress) throws IOException {
    var files = SampleFile.listed(CorpusIngestion.class.getClassLoader());
    Map<String, String> known = store.digestsBelow(SampleFile.PREFIX);
    var batch = batch(known);
    var names = files.stream().map(CorpusFile::location).toList();
    known.keySet().stream().filter(location -> !names.contains(location)).forEach(batch::remove);
    return run(batch, files, progress);
  }

  /** Takes the samples out again; returns how many there were. */
  public int dropSamples() {
    var known = store.digestsBelow(SampleFile.PREFIX).keySet();
    known.forEach(store::remove);
    return known.size();
  }

  private IngestionBatch batch(Map<String, String> known) {
    return new IngestionBatch(store, new DocumentReader(countries), maxBytes, embedding, known);
  }

  private static IngestionReport run(
      IngestionBatch batch, List<CorpusFile> files, IngestionProgress progress) {
    int done = 0;
    for (CorpusFile file : files) {
      batch.add(file);
      done++;
      progress.file(file.name(), done, files.size());
    }
    return batch.report();
  }
}
