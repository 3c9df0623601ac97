package org.lexatlas.standalone.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What all data folders of a user share: unpacked PostgreSQL, a downloaded Temporal. Everything in
 * it can be had again.
 *
 * @param path an existing folder
 */
public record CacheFolder(Path path) {

  /** {@code LEXATLAS_CACHE_DIR}, or the user's cache folder, or else one in the data folder. */
  public static CacheFolder find(Map<String, String> environment, String home, DataFolder data) {
    try {
      return new CacheFolder(Files.createDirectories(preferred(environment, home)));
    } catch (IOException unwritable) {
      return inside(data);
    }
  }

  static Path preferred(Map<String, String> environment, String home) {
    var own = set(environment.get("LEXATLAS_CACHE_DIR"));
    if (own != null) {
      return Path.of(own).toAbsolutePath();
    }
    var xdg = set(environment.get("XDG_CACHE_HOME"));
    var caches = xdg == null ? Path.of(home, ".cache") : Path.of(xdg).toAbsolutePath();
    return caches.resolve("lexatlas");
  }

  public Path postgres() {
    return path.resolve("postgres");
  }

  public Path executables() {
    return path.resolve("bin");
  }

  private static @Nullable String set(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }

  private static CacheFolder inside(DataFolder data) {
    try {
      return new CacheFolder(Files.createDirectories(data.path().resolve("cache")));
    } catch (IOException e) {
      throw new IllegalStateException("no folder for downloads can be created", e);
    }
  }
}
