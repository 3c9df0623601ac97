package org.lexatlas.activities.corpus;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Tells a document's content by its bytes and its sidecar's. */
final class Digest {

  /** Grows when the same bytes would be read to another text, so that they are read anew. */
  private static final int READER = 1;

  private Digest() {}

  /** SHA-256 in hex. */
  static String of(byte[] bytes, Optional<byte[]> sidecar) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      sha.update(ByteBuffer.allocate(12).putInt(READER).putLong(bytes.length).flip());
      sha.update(bytes);
      sidecar.ifPresent(sha::update);
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
