package org.lexatlas.store.corpus;

/**
 * A stretch of a document's text, cut at sentence boundaries.
 *
 * @param ordinal from 0, in the order of the text
 * @param start where it begins in the document's body: {@code body.startsWith(this.body, start)}
 */
public record CorpusPassage(int ordinal, int start, String body) {}
