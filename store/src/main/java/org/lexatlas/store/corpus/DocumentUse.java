package org.lexatlas.store.corpus;

/**
 * A version that rests on a document.
 *
 * @param items how many of its items quote the document
 */
public record DocumentUse(String country, String topic, int version, String stage, int items) {}
