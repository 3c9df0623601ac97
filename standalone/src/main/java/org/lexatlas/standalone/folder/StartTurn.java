package org.lexatlas.standalone.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/**
 * Instances of one user start one after the other, from the choice of their ports until their
 * servers listen; else two of them would choose the same ports.
 */
public final class StartTurn {

  private StartTurn() {}

  /** Waits for the turn, then does the work in it. */
  public static <T> T in(CacheFolder cache, Supplier<T> work) {
    var file = cache.path().resolve("starting.lock");
    try (var channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.lock(); // ends with the channel
      return work.get();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lock " + file, e);
    }
  }
}
