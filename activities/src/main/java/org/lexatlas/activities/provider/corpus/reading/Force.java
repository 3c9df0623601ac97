package org.lexatlas.activities.provider.corpus.reading;

/** Whether what a clause tells is law on the day asked about. */
public enum Force {
  IN_FORCE,
  /** Adopted, but it begins later than the day. */
  FUTURE,
  /** A bill, a plan, a consultation: decides nothing. */
  PROPOSED,
  /** It was so once, or it has been repealed. */
  PAST
}
