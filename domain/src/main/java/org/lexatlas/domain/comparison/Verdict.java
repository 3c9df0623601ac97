package org.lexatlas.domain.comparison;

/** A label and why it was given. */
record Verdict(Label label, String explanation) {}
