package org.lexatlas.domain.comparison;

/**
 * A label and why it was given.
 *
 * @param explanation names the number, date or word that differs
 */
public record Verdict(Label label, String explanation) {}
