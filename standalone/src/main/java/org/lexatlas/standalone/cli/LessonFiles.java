package org.lexatlas.standalone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lexatlas.activities.provider.corpus.examples.Example;
import org.lexatlas.activities.provider.corpus.examples.ExampleFile;
import org.lexatlas.standalone.folder.BadSetting;

/** Writes lessons as the files of examples that the reader learns from. */
final class LessonFiles {

  private static final String HEAD =
      """
      # Mined from labelled cases by `./lexatlas evaluate ... --mine DIR`; not written by hand.
      # In a folder of rules a file of this name takes the place of all the program's examples.
      """;

  private final Path folder;

  private LessonFiles(Path folder) {
    this.folder = folder;
  }

  /** Makes the folder where it is not there. */
  static LessonFiles in(Path folder) {
    try {
      Files.createDirectories(folder);
      return new LessonFiles(folder);
    } catch (IOException e) {
      throw new BadSetting("--mine must be a folder that can be written, not '" + folder + "'.");
    }
  }

  /** One {@code <Topic_Id>.tsv} a topic; files that are there are written anew. */
  void write(Map<String, List<Example>> lessons) {
    try {
      for (var topic : lessons.entrySet()) {
        String lines =
            topic.getValue().stream().map(ExampleFile::line).collect(Collectors.joining());
        Files.writeString(folder.resolve(topic.getKey() + ".tsv"), HEAD + lines);
      }
    } catch (IOException e) {
      throw new BadSetting("--mine " + folder + ": " + e.getMessage());
    }
  }
}
