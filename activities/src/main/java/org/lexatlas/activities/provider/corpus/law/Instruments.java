package org.lexatlas.activities.provider.corpus.law;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lexatlas.store.Resource;

/** The words by which a title says that its document lays something down: act, circular, ruling. */
public final class Instruments {

  private static final Pattern KIND = kinds("law-words/instruments.txt");
  private static final Pattern GUIDANCE = kinds("law-words/guidance.txt");

  private Instruments() {}

  /** Whether a title says so. */
  public static boolean names(String title) {
    return KIND.matcher(title).find();
  }

  /** Whether a title says that its document explains the law or tells news of it. */
  public static boolean guides(String title) {
    return GUIDANCE.matcher(title).find();
  }

  private static Pattern kinds(String resource) {
    String words =
        Resource.list(resource).stream()
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> Stream.of(line.split(" ", -1)).skip(1))
            .map(word -> word.startsWith("~") ? "\\p{L}*" + word.substring(1) : word)
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?iu)(?<!\\p{L})(?:" + words + ")");
  }
}
