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

  /** What the answer "no" makes of a question that asks for it. */
  Stance turned() {
    return switch (this) {
      case PROHIBITED -> PERMITTED;
      case PERMITTED -> PROHIBITED;
      case REQUIRED -> NOT_REQUIRED;
      case NOT_REQUIRED -> REQUIRED;
      case PLAIN -> PLAIN;
    };
  }

  /** As rule files write it. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
