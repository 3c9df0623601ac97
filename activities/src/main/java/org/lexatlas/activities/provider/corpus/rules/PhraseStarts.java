package org.lexatlas.activities.provider.corpus.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.retrieval.Span;

/**
 * Phrases by the letters that they start with. At a word of a text only those are tried that can
 * start there, in the order given: the same is found as if all were, many times sooner.
 */
final class PhraseStarts {

  private static final int LETTERS = 3;

  /** What stands in a plain phrase for something else than itself. */
  private static final Pattern SIGN = Pattern.compile("[()|?* \u0002]");

  /**
   * A phrase.
   *
   * @param starts every text of it starts with one of these, of {@value #LETTERS} letters or fewer
   */
  record Phrase(Set<String> starts, String regex) {}

  private final Map<String, Pattern> byStart = new HashMap<>();
  private final BitSet first = new BitSet();
  private final @Nullable Pattern anywhere;

  PhraseStarts(List<Phrase> phrases) {
    phrases.stream()
        .flatMap(phrase -> phrase.starts().stream())
        .distinct()
        .forEach(start -> put(start, phrases));
    anywhere = byStart.get("");
  }

  private void put(String start, List<Phrase> phrases) {
    String any =
        phrases.stream()
            .filter(phrase -> phrase.starts().stream().anyMatch(start::startsWith))
            .map(Phrase::regex)
            .collect(Collectors.joining("|"));
    byStart.put(start, Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])"));
    if (!start.isEmpty()) {
      first.set(start.charAt(0));
    }
  }

  /** The letters that a plain phrase can start with: of {@code (buy|sell) gold}, two such words. */
  static Set<String> of(String plain) {
    List<String> choices = choices(plain);
    if (choices.size() > 1) {
      return choices.stream().flatMap(choice -> of(choice).stream()).collect(Collectors.toSet());
    }
    if (plain.startsWith("(")) {
      int close = closing(plain);
      String rest = plain.substring(close + 1);
      boolean optional = rest.startsWith("?");
      Set<String> starts = new HashSet<>();
      for (String choice : choices(plain.substring(1, close))) {
        starts.addAll(of(choice + (optional ? rest.substring(1) : rest)));
      }
      if (optional) {
        starts.addAll(of(rest.substring(1)));
      }
      return starts;
    }
    Matcher sign = SIGN.matcher(plain);
    int end = sign.find() ? sign.start() : plain.length();
    if (end < plain.length() && plain.charAt(end) == '?') {
      end--;
    }
    return Set.of(plain.substring(0, Math.clamp(end, 0, LETTERS)));
  }

  /** What stands between the bars that are in no brackets. */
  private static List<String> choices(String plain) {
    List<String> choices = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '|' && depth == 0) {
        choices.add(plain.substring(from, i));
        from = i + 1;
      }
    }
    choices.add(plain.substring(from));
    return choices;
  }

  /** Where the bracket closes that opens first. */
  private static int closing(String plain) {
    int depth = 0;
    int at = 0;
    do {
      depth += plain.charAt(at) == '(' ? 1 : plain.charAt(at) == ')' ? -1 : 0;
      at++;
    } while (depth > 0);
    return at - 1;
  }

  /** The next occurrence that begins at a word, not before a position. */
  Optional<Span> next(String plain, int from) {
    for (int i = from; i < plain.length(); i++) {
      if (anywhere == null && !first.get(plain.charAt(i))) {
        continue;
      }
      if (i > 0 && Character.isLetterOrDigit(plain.codePointBefore(i))) {
        continue;
      }
      Pattern pattern = startingAt(plain, i);
      if (pattern == null) {
        continue;
      }
      Matcher matcher = pattern.matcher(plain).useTransparentBounds(true).region(i, plain.length());
      if (matcher.lookingAt()) {
        return Optional.of(new Span(i, matcher.end()));
      }
    }
    return Optional.empty();
  }

  private @Nullable Pattern startingAt(String plain, int at) {
    for (int letters = Math.min(LETTERS, plain.length() - at); letters > 0; letters--) {
      Pattern pattern = byStart.get(plain.substring(at, at + letters));
      if (pattern != null) {
        return pattern;
      }
    }
    return anywhere;
  }
}
