package org.lexatlas.standalone.cli;

import java.util.Locale;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;

/** Says what the API says of its fields in the names that people type: options. */
final class TypedNames {

  private static final Pattern WORD = Pattern.compile("\\b[a-z]+(?:[A-Z][a-z]+)+\\b(=?)");

  /** A field of one word, where it is named and not said. */
  private static final Pattern FIELD = Pattern.compile("(?m)(^  |: |; )([a-z]+)(?=: )");

  private TypedNames() {}

  /** The same words, with {@code --as-of} for {@code asOf} where the command has that option. */
  static String in(String words, CommandSpec command) {
    String options =
        WORD.matcher(words)
            .replaceAll(
                found -> {
                  String name = found.group().replace("=", "");
                  String option = option(name);
                  return command.findOption(option) == null
                      ? found.group()
                      : option + (found.group(1).isEmpty() ? "" : " ");
                });
    return FIELD
        .matcher(options)
        .replaceAll(
            found ->
                command.findOption(option(found.group(2))) == null
                    ? found.group()
                    : found.group(1) + option(found.group(2)));
  }

  private static String option(String field) {
    return "--" + field.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
