package org.lexatlas.standalone.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * {@code postmaster.pid}, which a PostgreSQL server keeps in its data folder while it runs, and
 * leaves there when it is killed.
 *
 * @param startedAt to the second
 */
record PostmasterFile(long pid, Instant startedAt, int port) {

  static Path in(Path data) {
    return data.resolve("postmaster.pid");
  }

  /** Empty when there is none, or one without the first four lines. */
  static Optional<PostmasterFile> read(Path data) {
    try {
      return Files.exists(in(data)) ? parse(Files.readAllLines(in(data))) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + in(data), e);
    }
  }

  /** Lines: process id, data folder, start in seconds since 1970, port, and more. */
  static Optional<PostmasterFile> parse(List<String> lines) {
    try {
      return lines.size() < 4
          ? Optional.empty()
          : Optional.of(
              new PostmasterFile(
                  Long.parseLong(lines.get(0).strip()),
                  Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip())),
                  Integer.parseInt(lines.get(3).strip())));
    } catch (NumberFormatException unreadable) {
      return Optional.empty();
    }
  }
}
