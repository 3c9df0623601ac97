package org.lexatlas.domain.analysis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement apart from whom it is attributed to: {@code Title (law, 2023-02-06): “words.”} says
 * its words, and the title is what they rest on.
 *
 * @param source the title of what is quoted; null when the statement quotes nothing
 * @param about its type and date as they stand in brackets; null when the statement quotes nothing
 * @param said the statement's own words
 */
public record Attributed(@Nullable String source, @Nullable String about, String said) {

  private static final Pattern QUOTED =
      Pattern.compile("(?<source>[^“”]{3,400}) \\((?<about>[^()“”]{2,80})\\): “(?<said>.+)”\\.?");

  public static Attributed of(String statement) {
    if (!statement.contains("): “")) {
      return new Attributed(null, null, statement); // spares most statements the expression
    }
    Matcher matcher = QUOTED.matcher(statement.strip());
    return matcher.matches()
        ? new Attributed(matcher.group("source"), matcher.group("about"), matcher.group("said"))
        : new Attributed(null, null, statement);
  }

  /** The statement; the words alone where they are nobody's. */
  public String cited() {
    return source == null ? said : "%s (%s): “%s”".formatted(source, about, said);
  }

  /** The words alone. */
  public static String said(String statement) {
    return of(statement).said();
  }
}
