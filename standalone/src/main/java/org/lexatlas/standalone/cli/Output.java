package org.lexatlas.standalone.cli;

import java.io.PrintStream;
import tools.jackson.databind.JsonNode;

/**
 * Results go to standard output, everything else to standard error.
 *
 * @param terminal whether a person watches standard error
 */
record Output(PrintStream out, PrintStream err, boolean terminal) {

  /** One line of progress, or of trouble. */
  void say(String words) {
    err.println(words);
    err.flush();
  }

  /** Part of a result for people. */
  void print(String text) {
    out.println(text);
  }

  /** The one JSON document of a command. */
  void document(JsonNode document) {
    out.println(document.toPrettyString());
    out.flush();
  }
}
