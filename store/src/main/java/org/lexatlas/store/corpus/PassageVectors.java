package org.lexatlas.store.corpus;

/**
 * The vectors of a text's passages, in order, one signed byte a dimension. What they mean is the
 * model's affair; vectors of different models cannot be compared. Immutable.
 */
public final class PassageVectors {

  private final String model;
  private final String textDigest;
  private final byte[] bytes;

  /**
   * Takes vectors over.
   *
   * @param model who computed them
   * @param textDigest of the passages that they were computed from
   * @param bytes vector after vector; the array is not copied and must not change
   */
  public PassageVectors(String model, String textDigest, byte[] bytes) {
    this.model = model;
    this.textDigest = textDigest;
    this.bytes = bytes;
  }

  public String model() {
    return model;
  }

  public String textDigest() {
    return textDigest;
  }

  /** All vectors, one behind the other; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }
}
