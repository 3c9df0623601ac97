package org.lexatlas.standalone;

/** Entry point of {@code ./lexatlas}. */
public final class LexatlasApplication {

  private LexatlasApplication() {}

  public static void main(String[] args) {
    System.out.println("Lexatlas");
  }
}
