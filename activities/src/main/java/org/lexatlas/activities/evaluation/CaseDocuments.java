package org.lexatlas.activities.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The documents that lie in a case's folder: neither its label nor sidecars, marks, hidden files.
 */
final class CaseDocuments {

  private CaseDocuments() {}

  /** Their files, by name. */
  static List<Path> in(Path folder) {
    try (var files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).filter(CaseDocuments::is).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean is(Path file) {
    String name = String.valueOf(file.getFileName());
    return !name.startsWith(".")
        && !name.endsWith("~")
        && !name.endsWith(".yaml")
        && !name.equals(MarkFile.NAME);
  }
}
