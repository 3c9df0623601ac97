package org.lexatlas.activities.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lexatlas.activities.provider.corpus.examples.Example;
import org.lexatlas.activities.provider.corpus.examples.ExampleFile;
import org.lexatlas.domain.topic.Topic;

/**
 * Reads {@value #NAME}, which a case may have beside its label: what a person says that sentences
 * of its documents tell, in the shape of {@link ExampleFile}. Where it stands, nothing is guessed.
 */
final class MarkFile {

  static final String NAME = "marks.tsv";

  private MarkFile() {}

  /**
   * The marked sentences; none where there is no file.
   *
   * @throws BadCase when it cannot be meant
   */
  static List<Example> read(Path folder, Topic topic) {
    Path file = folder.resolve(NAME);
    String where = folder.getFileName() + "/" + NAME;
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      List<Example> marks = ExampleFile.parse(where, Files.readString(file));
      for (Example mark : marks) {
        if (!mark.label().equals(Example.NOTHING) && topic.term(mark.label()).isEmpty()) {
          throw new BadCase(
              where,
              "label %s is no status of %s; write one, or '%s'"
                  .formatted(mark.label(), topic.id(), Example.NOTHING));
        }
      }
      return marks;
    } catch (IllegalArgumentException e) {
      throw new BadCase(folder.getFileName().toString(), String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
