package org.lexatlas.domain.topic;

import java.util.regex.Pattern;

/**
 * One word of a status vocabulary.
 *
 * @param severity ordinal from 0 (free) upwards (forbidden): for colouring and for "stricter"
 * @param definition when exactly this status is the true one
 */
public record StatusTerm(String name, int severity, String definition) {

  /** What a status may be called. */
  public static final Pattern NAME = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");
}
