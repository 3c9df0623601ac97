package org.lexatlas.activities.provider.corpus.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a topic's examples, {@code <Topic_Id>.tsv}: a line each with label, language and sentence,
 * separated by tabulators. Empty lines and those that begin with {@code #} are passed over.
 */
public final class ExampleFile {

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

  private ExampleFile() {}

  /**
   * The examples, in the file's order.
   *
   * @param name of the file, for errors
   * @throws IllegalArgumentException when a line cannot be meant; the message names it and the fix
   */
  public static List<Example> parse(String name, String text) {
    List<Example> examples = new ArrayList<>();
    String[] lines = text.replaceFirst("^\uFEFF", "").split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
        examples.add(example(name + ", line " + (i + 1), lines[i]));
      }
    }
    return List.copyOf(examples);
  }

  /**
   * The line, with its end, that {@link #parse} reads as the example.
   *
   * @param example with a label that does not begin with {@code #}, as no status does
   */
  public static String line(Example example) {
    String sentence = example.sentence().replaceAll("[\\s\\h\\v]+", " ");
    return "%s\t%s\t%s\n".formatted(example.label(), example.language(), sentence);
  }

  private static Example example(String where, String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 3) {
      throw new IllegalArgumentException(
          "%s: has %d columns; write label, language and sentence, with a tabulator between"
              .formatted(where, columns.length));
    }
    var example = new Example(columns[0].strip(), columns[1].strip(), columns[2].strip());
    if (example.label().isEmpty() || example.sentence().isEmpty()) {
      throw new IllegalArgumentException(where + ": label and sentence must not be empty");
    }
    if (!LANGUAGE.matcher(example.language()).matches()) {
      throw new IllegalArgumentException(
          "%s: language '%s' must be two small letters, such as en"
              .formatted(where, example.language()));
    }
    return example;
  }
}
