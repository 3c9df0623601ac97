package org.lexatlas.activities.retrieval;

/**
 * What a text means: a direction, one signed byte a dimension. The bytes lose less than one percent
 * of a cosine, take a quarter of the room, and make the sums exact. Immutable.
 */
public final class Meaning {

  private final byte[] bytes;

  private Meaning(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Rounds a vector, its largest component to 127. */
  public static Meaning of(float[] vector) {
    float largest = 0;
    for (float component : vector) {
      largest = Math.max(largest, Math.abs(component));
    }
    var bytes = new byte[vector.length];
    for (int i = 0; i < vector.length; i++) {
      bytes[i] = largest == 0 ? 0 : (byte) Math.round(vector[i] / largest * 127);
    }
    return new Meaning(bytes);
  }

  int dimensions() {
    return bytes.length;
  }

  void writeTo(byte[] target, int offset) {
    System.arraycopy(bytes, 0, target, offset, bytes.length);
  }

  /** From -1 to 1; 0 where one of the two means nothing. */
  public double cosine(Meaning other) {
    return cosine(other.bytes, 0);
  }

  /** The cosine with the vector that begins at a place of an array of vectors. */
  double cosine(byte[] vectors, int offset) {
    int dot = 0;
    int mine = 0;
    int theirs = 0;
    for (int i = 0; i < bytes.length; i++) {
      int other = vectors[offset + i];
      dot += bytes[i] * other;
      mine += bytes[i] * bytes[i];
      theirs += other * other;
    }
    return mine == 0 || theirs == 0 ? 0 : dot / Math.sqrt((double) mine * theirs);
  }
}
