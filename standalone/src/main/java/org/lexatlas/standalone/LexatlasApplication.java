package org.lexatlas.standalone;

import org.lexatlas.standalone.cli.CommandLineStart;

/** Entry point of {@code ./lexatlas}. */
public final class LexatlasApplication {

  private LexatlasApplication() {}

  public static void main(String[] args) {
    System.exit(CommandLineStart.ofProcess().execute(args));
  }
}
