package org.lexatlas.standalone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The command line with its two streams kept apart. */
final class CommandLineFixture {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  int execute(String... arguments) {
    return new CommandLineStart(Map.of(), output()).execute(arguments);
  }

  /** As {@link #execute}, with a person in front of a terminal. */
  int executeWatched(String... arguments) {
    return new CommandLineStart(Map.of(), output(true)).execute(arguments);
  }

  Output output() {
    return output(false);
  }

  private Output output(boolean terminal) {
    return new Output(
        new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), terminal);
  }

  String out() {
    return out.toString(UTF_8);
  }

  String err() {
    return err.toString(UTF_8);
  }

  /** All of standard output, which must be one JSON document. */
  JsonNode document() {
    return ApiClient.JSON.readTree(out());
  }

  void forget() {
    out.reset();
    err.reset();
  }
}
