package org.lexatlas.domain.topic;

/**
 * One word of a status vocabulary.
 *
 * @param severity ordinal from 0 (free) upwards (forbidden): for colouring and for "stricter"
 * @param definition when exactly this status is the true one
 */
public record StatusTerm(String name, int severity, String definition) {}
