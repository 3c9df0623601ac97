package org.lexatlas.activities.provider.corpus.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a topic's examples, {@code <Topic_Id>.tsv}: a line each with label, language and sentence,
 * and with the {@linkplain Naming naming} where it is known, separated by tabulators. Empty lines
 * and those that begin with {@code #} are passed over.
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
    String naming = example.naming() == null ? "" : "\t" + example.naming().word();
    return "%s\t%s\t%s%s\n".formatted(example.label(), example.language(), sentence, naming);
  }

  private static Example example(String where, String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 3 && columns.length != 4) {
      throw new IllegalArgumentException(
          "%s: has %d columns; write label, language and sentence, with a tabulator between"
              .formatted(where, columns.length));
    }
    @Nullable Naming naming = columns.length == 3 ? null : naming(where, columns[3].strip());
    var example = new Example(columns[0].strip(), columns[1].strip(), columns[2].strip(), naming);
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

  private static Naming naming(String where, String word) {
    return Naming.of(word)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s: '%s' says not where the topic is named; write one of %s, or leave it out"
                        .formatted(
                            where, word, Stream.of(Naming.values()).map(Naming::word).toList())));
  }
}
