package org.lexatlas.activities.provider.corpus.reading;

import java.util.Locale;

/** What a clause says of its action. */
public enum Stance {
  PROHIBITED,
  PERMITTED,
  REQUIRED,
  NOT_REQUIRED,
  /** It neither allows, forbids nor demands: it tells. */
  PLAIN;

  /** As rule files write it. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
