package org.lexatlas.activities.provider.corpus.examples;

/**
 * A sentence, and what it alone tells a lawyer.
 *
 * @param label a status of the topic, or {@link #NOTHING}
 * @param language ISO 639-1
 */
public record Example(String label, String language, String sentence) {

  /** It stands in documents on the topic and decides nothing. */
  public static final String NOTHING = "none";
}
