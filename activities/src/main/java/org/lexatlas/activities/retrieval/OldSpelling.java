package org.lexatlas.activities.retrieval;

import java.util.regex.Pattern;

/**
 * Portuguese as it is written in Angola and Mozambique, and was in Portugal until the spelling
 * reform of 2009: "activos", "redacção". Words of other languages are changed too, which does no
 * harm where both sides of a comparison are. Pure.
 */
public final class OldSpelling {

  private static final Pattern SILENT =
      Pattern.compile("(?<=[ae])c(?=tiv)|c(?=ç)|(?<=exce|ado)p(?=ç)");

  private OldSpelling() {}

  /** Small letters without the silent ones. */
  public static String reformed(String small) {
    return SILENT.matcher(small).replaceAll("");
  }
}
