package org.lexatlas.standalone.temporal;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lexatlas.standalone.folder.BadSetting;

/** Where the workflows of a data folder live. */
public enum TemporalKind {
  /** The {@code temporal} executable, with a database file in the data folder and a web UI. */
  EXECUTABLE,
  /** A server that somebody else runs. */
  ADDRESS,
  /** The test server inside this process: no web UI, and it forgets everything at exit. */
  MEMORY;

  /** The name in settings and in {@code status}: lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a {@link #word}.
   *
   * @throws BadSetting when there is no such kind
   */
  public static TemporalKind of(String word) {
    return Arrays.stream(values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new BadSetting(
                    "--temporal-kind must be one of %s, not '%s'."
                        .formatted(
                            Arrays.stream(values())
                                .map(TemporalKind::word)
                                .collect(Collectors.joining(", ")),
                            word)));
  }
}
