package org.lexatlas.api.run;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids made of names (UUID version 5): the same name has the same id, whoever asks and when. */
final class NameBasedId {

  // any fixed UUID: names of ours meet no names of others
  private static final UUID NAMESPACE = UUID.fromString("5c1d6f0a-7a51-4b38-9d0c-1e6a2f6f9b11");

  private NameBasedId() {}

  /** The id of what an actor asks for under an Idempotency-Key. */
  static UUID of(String actor, String key) {
    ByteBuffer hash = ByteBuffer.wrap(sha1(actor + "\n" + key));
    long high = (hash.getLong() & 0xffff_ffff_ffff_0fffL) | 0x5000L;
    long low = (hash.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  private static byte[] sha1(String name) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      digest.update(
          ByteBuffer.allocate(16)
              .putLong(NAMESPACE.getMostSignificantBits())
              .putLong(NAMESPACE.getLeastSignificantBits())
              .array());
      return digest.digest(name.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
