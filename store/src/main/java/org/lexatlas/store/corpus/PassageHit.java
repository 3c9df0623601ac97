package org.lexatlas.store.corpus;

/**
 * A passage that a query found.
 *
 * @param rank higher is nearer; comparable within one query only
 */
public record PassageHit(String document, int ordinal, double rank) {}
