package org.lexatlas.standalone.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.lexatlas.standalone.InstanceSettings;
import org.lexatlas.standalone.folder.DataFolder;

/** The data folder of an instance that only a benchmark uses: new, and thrown away at the end. */
final class BenchFolder implements AutoCloseable {

  private final Path folder;

  BenchFolder() {
    try {
      folder = Files.createTempDirectory("lexatlas-bench");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Settings on this folder: runs close at once, and no sample is read in. */
  InstanceSettings settings(InstanceOptions options) {
    InstanceSettings given = options.settings(DataFolder.at(folder));
    var properties = new LinkedHashMap<>(given.properties());
    properties.put("lexatlas.run.open-window", "0s");
    properties.put("lexatlas.corpus.samples", "off");
    return new InstanceSettings(
        given.folder(), given.temporal(), given.database(), given.port(), properties);
  }

  @Override
  public void close() {
    try (var paths = Files.walk(folder)) {
      List<Path> all = new ArrayList<>(paths.sorted(Comparator.reverseOrder()).toList());
      for (Path path : all) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
