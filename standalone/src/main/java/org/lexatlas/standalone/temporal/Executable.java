package org.lexatlas.standalone.temporal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A {@code temporal} executable that runs on this machine.
 *
 * @param origin how it was found, as in "on the PATH"
 * @param version what it says about itself
 */
record Executable(Path path, String origin, String version) {

  /** It answers at once; a shim that looks for something else does not. */
  private static final long ANSWER_SECONDS = 10;

  /** Empty when the file is not there, does not run, or is something else of that name. */
  static Optional<Executable> at(Path path, String origin) {
    if (!Files.isRegularFile(path) || !Files.isExecutable(path)) {
      return Optional.empty();
    }
    return version(path)
        .map(version -> new Executable(path.toAbsolutePath().normalize(), origin, version));
  }

  private static Optional<String> version(Path path) {
    try {
      var process =
          new ProcessBuilder(path.toString(), "--version")
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
              .start();
      if (!process.waitFor(ANSWER_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return Optional.empty();
      }
      var words = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
      return process.exitValue() == 0 && words.startsWith("temporal version ")
          ? Optional.of(words.lines().findFirst().orElse(words))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
