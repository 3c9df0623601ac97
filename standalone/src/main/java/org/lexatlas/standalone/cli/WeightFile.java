package org.lexatlas.standalone.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lexatlas.standalone.folder.BadSetting;

/** Where learned weights go: a line each, the sign and its weight. */
final class WeightFile {

  private static final int FEWEST_FOLDERS = 2;

  private static final String HEAD =
      "# Learned from labelled cases by `./lexatlas evaluate ... --weigh FILE`; not written by"
          + " hand.\n";

  private final Path file;

  private WeightFile(Path file) {
    this.file = file;
  }

  /**
   * A file, before anything is learned for it.
   *
   * @param folders the folders of cases that were named to learn from
   * @throws BadSetting when it cannot be written, or there are too few folders or two of one name
   */
  static WeightFile at(Path file, List<Path> folders) {
    long names =
        folders.stream()
            .map(given -> given.toAbsolutePath().normalize().getFileName())
            .distinct()
            .count();
    if (names < FEWEST_FOLDERS || names < folders.size()) {
      throw new BadSetting(
          "--weigh reads each folder by what the others teach: name two folders of cases at least,"
              + " each with a name of its own.");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
      throw new BadSetting("--weigh must be a file in a folder that is there, not '" + file + "'.");
    }
    return new WeightFile(file);
  }

  void write(Map<String, Double> weights) {
    var lines = new StringBuilder(HEAD);
    weights.forEach(
        (sign, weight) -> lines.append(String.format(Locale.ROOT, "%s\t%.3f\n", sign, weight)));
    try {
      Files.writeString(file, lines, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new BadSetting("--weigh " + file + ": " + e.getMessage());
    }
  }
}
