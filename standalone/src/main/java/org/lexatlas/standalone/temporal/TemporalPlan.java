package org.lexatlas.standalone.temporal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lexatlas.standalone.folder.BadSetting;
import org.lexatlas.standalone.folder.FolderMemory;

/**
 * Which kind of server to take. A pure decision from what the folder remembers and what the caller
 * wishes.
 *
 * @param kind null: a new folder without a wish, which takes an executable if one can be had and
 *     the in-memory server otherwise
 * @param address of the given server; null for the other kinds
 * @param notice what the user should know about the decision, null when it is the usual one
 */
record TemporalPlan(
    @Nullable TemporalKind kind, @Nullable String address, @Nullable String notice) {

  /**
   * The one decision.
   *
   * @throws BadSetting when the wish contradicts itself, or would change the folder's kind without
   *     naming it
   */
  static TemporalPlan decide(FolderMemory memory, TemporalWish wish) {
    var remembered = memory.temporalKind() == null ? null : TemporalKind.of(memory.temporalKind());
    var wished = wished(wish);
    if (wished == null) {
      return new TemporalPlan(remembered, memory.temporalAddress(), null);
    }
    var address = wished == TemporalKind.ADDRESS ? address(memory, wish) : null;
    if (remembered == null
        || (remembered == wished && Objects.equals(address, memory.temporalAddress()))) {
      return new TemporalPlan(wished, address, null);
    }
    var from = words(remembered, memory.temporalAddress());
    var to = words(wished, address);
    if (wish.kind() == null) {
      throw new BadSetting(
          """
          The runs of this data folder live in %s, not in %s. \
          Add --temporal-kind %s to change that (runs that are open stay behind), \
          or leave --temporal-address out, or use another --data-dir."""
              .formatted(from, to, wished.word()));
    }
    return new TemporalPlan(
        wished,
        address,
        "Changing this data folder's Temporal from %s to %s; open runs stay behind."
            .formatted(from, to));
  }

  private static @Nullable TemporalKind wished(TemporalWish wish) {
    if (wish.address() == null) {
      return wish.kind();
    }
    if (wish.kind() != null && wish.kind() != TemporalKind.ADDRESS) {
      throw new BadSetting(
          "--temporal-kind %s and --temporal-address contradict each other; leave one of them out."
              .formatted(wish.kind().word()));
    }
    return TemporalKind.ADDRESS;
  }

  private static String address(FolderMemory memory, TemporalWish wish) {
    var address = wish.address() != null ? wish.address() : memory.temporalAddress();
    if (address == null) {
      throw new BadSetting("--temporal-kind address needs --temporal-address HOST:PORT.");
    }
    return address;
  }

  private static String words(TemporalKind kind, @Nullable String address) {
    return switch (kind) {
      case EXECUTABLE -> "a server of its own (kind executable)";
      case ADDRESS -> "the server at " + address + " (kind address)";
      case MEMORY -> "the in-memory server (kind memory)";
    };
  }
}
