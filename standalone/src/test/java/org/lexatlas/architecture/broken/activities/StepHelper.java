package org.lexatlas.architecture.broken.activities;

import org.springframework.core.env.Environment;

/** Has a name that says nothing. */
public interface StepHelper {
  Environment environment();
}
