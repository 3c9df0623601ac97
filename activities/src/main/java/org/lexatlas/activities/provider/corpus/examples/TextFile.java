package org.lexatlas.activities.provider.corpus.examples;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of text that a person wrote. */
public final class TextFile {

  private TextFile() {}

  /**
   * Its text.
   *
   * @throws IllegalArgumentException when it cannot be read; the message names it and the fix
   */
  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(file + ": is not UTF-8; save it as UTF-8", e);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage(), e);
    }
  }
}
