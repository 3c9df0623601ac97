package org.lexatlas.standalone.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;

/**
 * Instances of one user start one after the other, from the choice of their ports until their
 * servers listen; else two of them would choose the same ports.
 */
public final class StartTurn implements AutoCloseable {

  private final FileChannel channel;

  private StartTurn(FileChannel channel) {
    this.channel = channel;
  }

  /** Waits for the turn. */
  public static StartTurn await(CacheFolder cache) {
    try {
      var channel =
          FileChannel.open(
              cache.path().resolve("starting.lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      channel.lock();
      return new StartTurn(channel);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lock the cache folder " + cache.path(), e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
