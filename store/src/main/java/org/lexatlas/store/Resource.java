package org.lexatlas.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A text file that the program carries in its own jar, in UTF-8. */
public final class Resource {

  private Resource() {}

  /**
   * The whole text of a resource.
   *
   * @param path from the root of the class path, without a leading slash
   * @throws IllegalArgumentException when the jar holds no such file
   */
  public static String text(String path) {
    try (var in = Resource.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + path + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a listing file, which stands beside a folder because a jar cannot be listed. */
  public static List<String> list(String path) {
    return text(path).lines().filter(line -> !line.isBlank()).toList();
  }
}
