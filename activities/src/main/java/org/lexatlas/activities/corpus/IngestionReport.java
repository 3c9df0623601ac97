package org.lexatlas.activities.corpus;

import java.util.List;

/**
 * What an ingestion did. Counts are of documents; files are named by their path below the folder.
 *
 * @param removed documents whose file is gone from the folder
 * @param unassigned readable documents that name no country: kept, but not used
 * @param duplicates files whose bytes are already in the corpus, with the place of the first
 * @param problems files that were not ingested, each with the reason
 * @param remarks files that were ingested with something guessed or passed over
 */
public record IngestionReport(
    int added,
    int unchanged,
    int updated,
    int removed,
    List<String> unassigned,
    List<FileProblem> duplicates,
    List<FileProblem> problems,
    List<FileProblem> remarks) {

  public IngestionReport {
    unassigned = List.copyOf(unassigned);
    duplicates = List.copyOf(duplicates);
    problems = List.copyOf(problems);
    remarks = List.copyOf(remarks);
  }
}
