package org.lexatlas.architecture.broken.domain.run;

import java.time.Instant;
import org.springframework.core.env.Environment;

/** Reads the clock, and knows Spring, in a package of decisions. */
public final class ClockReader {

  private ClockReader() {}

  public static String now(Environment environment) {
    return Instant.now() + environment.toString();
  }
}
