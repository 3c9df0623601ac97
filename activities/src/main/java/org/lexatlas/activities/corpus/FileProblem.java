package org.lexatlas.activities.corpus;

/**
 * Why a file is not in the corpus, or a remark on how it was read.
 *
 * @param file its path below the folder
 * @param reason what is wrong and how to mend it
 */
public record FileProblem(String file, String reason) {}
