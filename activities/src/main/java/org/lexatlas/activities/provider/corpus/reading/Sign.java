package org.lexatlas.activities.provider.corpus.reading;

import java.util.Locale;

/**
 * What can speak for or against giving a status, as a number. How much each counts was learned from
 * labelled cases ({@link SignWeights}). A status is milder than another if its severity is lower.
 */
enum Sign {
  /** How strongly the documents lean to it: {@link ExampleDecider}. */
  LEANING,
  /** 1 if they lean to nothing more. */
  LEANING_MOST,
  /** The likelihood of its likeliest sentence. */
  LIKELIEST,
  /** How likely it is that any sentence tells it. */
  ANY_SENTENCE,
  /** The likelihood of its likeliest sentence in documents of the highest rank. */
  HIGHEST_RANK,
  /** The same of the statuses that are severer: the highest. */
  SEVERER_HIGHEST_RANK,
  /** The leaning to statuses that are milder: the strongest. */
  MILDER_LEANING,
  /** The likelihood of milder statuses in the newest documents: the highest. */
  MILDER_NEWEST,
  /** 1 if the rules come to something severer. */
  RULES_SEVERER,
  /** 1 if the rules come to something milder. */
  RULES_MILDER,
  /** How many findings of rules bear on it, up to four. */
  FINDINGS,
  /** For Unclear: 1 if the highest and newest documents tell different things. */
  UNCLEAR_DOCUMENTS,
  /** For Unclear: 1 if what the rules find does so. */
  UNCLEAR_RULES,
  /** For Unclear: {@link ExampleConflict#strength}. */
  UNCLEAR_CONFLICT,
  /** For Unclear: the strongest leaning to any status. */
  UNCLEAR_LEANING,
  /** For No-Information: 1. */
  NOTHING,
  /** For No-Information: 1 if the rules come to it. */
  NOTHING_RULES,
  /** For No-Information: the strongest leaning to any status. */
  NOTHING_LEANING;

  /** How a file of weights writes it. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
