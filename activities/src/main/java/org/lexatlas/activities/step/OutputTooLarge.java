package org.lexatlas.activities.step;

/** An output that no store and no page should carry: final, since a retry would make it again. */
final class OutputTooLarge extends RuntimeException {

  OutputTooLarge(int size) {
    super(
        "The output has %d characters; at most %d are taken"
            .formatted(size, StepPipeline.MAX_OUTPUT_BYTES));
  }
}
