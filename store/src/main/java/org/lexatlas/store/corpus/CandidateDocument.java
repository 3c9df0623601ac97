package org.lexatlas.store.corpus;

import org.jspecify.annotations.Nullable;

/**
 * A document that may be read for a question.
 *
 * @param topic the topic it was put in for, null when it may serve any
 * @param characters the length of its text
 */
public record CandidateDocument(
    String id, String language, @Nullable String topic, int characters) {}
