package org.lexatlas.workflows.corpus;

/**
 * A folder to ingest.
 *
 * @param ingestionId the row that shows progress and outcome
 * @param folder an absolute path on the worker's machine
 */
public record IngestionOrder(String ingestionId, String folder) {}
