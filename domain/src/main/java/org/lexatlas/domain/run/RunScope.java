package org.lexatlas.domain.run;

/** How much a step request runs. */
public enum RunScope {
  STEP_ONLY,
  AND_DOWNSTREAM
}
