package org.lexatlas.activities.step;

/** What the step was told to do cannot be done: final, with the field and the fix in words. */
final class BadInput extends RuntimeException {

  BadInput(String words) {
    super(words);
  }
}
