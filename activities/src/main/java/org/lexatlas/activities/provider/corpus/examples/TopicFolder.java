package org.lexatlas.activities.provider.corpus.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A folder of an operator's own with files that are named after topics. */
public final class TopicFolder {

  private TopicFolder() {}

  /** Makes of a file's text what it holds; the file's path is for errors. */
  public interface Reading<T> {
    T read(Path file, String topic, String text);
  }

  /**
   * What the files {@code <Topic_Id><ending>} hold, by topic; other files and hidden ones are
   * passed over.
   *
   * @throws IllegalArgumentException when the folder or a file of it cannot be read; the message
   *     names it and the fix
   */
  public static <T> Map<String, T> read(Path folder, String ending, Reading<T> reading) {
    Map<String, T> found = new TreeMap<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(ending) && !name.startsWith(".")) {
          String topic = name.substring(0, name.length() - ending.length());
          found.put(topic, reading.read(file, topic, TextFile.read(file)));
        }
      }
    } catch (IOException e) {
      throw new IllegalArgumentException(folder + " cannot be read: " + e.getMessage(), e);
    }
    return found;
  }
}
