package org.lexatlas.activities.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lexatlas.activities.provider.corpus.examples.Example;
import org.lexatlas.activities.provider.corpus.examples.ExampleFile;
import org.lexatlas.activities.provider.corpus.examples.TextFile;
import org.lexatlas.domain.topic.Topic;

/**
 * Reads {@value #NAME}, which a case may have beside its label: what a person says that sentences
 * of its documents tell, in the shape of {@link ExampleFile}. Where it stands, nothing is guessed.
 */
final class MarkFile {

  static final String NAME = "marks.tsv";

  private static final Pattern PLAIN = Pattern.compile("(?i)\\.(md|txt)$");

  private MarkFile() {}

  /**
   * The marked sentences; none where there is no file.
   *
   * @throws BadCase when it cannot be meant, or marks what stands in no document
   */
  static List<Example> read(Path folder, Topic topic) {
    if (!Files.exists(folder.resolve(NAME))) {
      return List.of();
    }
    List<Example> marks = parse(folder);
    String where = folder.getFileName() + "/" + NAME;
    if (marks.isEmpty()) {
      throw new BadCase(where, "marks no sentence; mark those that decide, or delete the file");
    }
    String texts = texts(folder);
    for (Example mark : marks) {
      if (!mark.label().equals(Example.NOTHING) && topic.term(mark.label()).isEmpty()) {
        throw new BadCase(
            where,
            "label %s is no status of %s; write one, or '%s'"
                .formatted(mark.label(), topic.id(), Example.NOTHING));
      }
      if (!texts.isEmpty() && !texts.contains(line(mark.sentence()))) {
        throw new BadCase(
            where,
            "'%s' stands in no document of the case; copy the sentence from one"
                .formatted(mark.sentence()));
      }
    }
    return marks;
  }

  private static List<Example> parse(Path folder) {
    try {
      return ExampleFile.parse(NAME, TextFile.read(folder.resolve(NAME)));
    } catch (IllegalArgumentException e) {
      throw new BadCase(String.valueOf(folder.getFileName()), String.valueOf(e.getMessage()));
    }
  }

  /**
   * The documents' words; empty where one is no plain text in UTF-8, in which no words can be
   * looked up so simply.
   */
  private static String texts(Path folder) {
    List<Path> documents = CaseDocuments.in(folder);
    try {
      return documents.stream().allMatch(MarkFile::isPlain)
          ? documents.stream().map(TextFile::read).map(MarkFile::line).collect(Collectors.joining())
          : "";
    } catch (IllegalArgumentException e) {
      return ""; // in another encoding, of which the corpus makes the best
    }
  }

  private static boolean isPlain(Path file) {
    return PLAIN.matcher(String.valueOf(file.getFileName())).find();
  }

  /** On one line and without emphasis, as sentences are read. */
  private static String line(String text) {
    return text.replaceAll("[\\s\\h\\v]+", " ").replace("**", "").strip();
  }
}
