package org.lexatlas.activities.provider.corpus.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.retrieval.Span;

/**
 * Phrases by the letters that they start with. At a word of a text only those are tried that can
 * start there, in the order given: the same is found as if all were, many times sooner. What no
 * text has begun with yet is not compiled: all topics' phrases together take much room.
 * Thread-safe.
 */
final class PhraseStarts {

  private static final int LETTERS = 3;

  /** What stands in a plain phrase for something else than itself. */
  private static final Pattern SIGN = Pattern.compile("[()|?* " + Phrases.NUMBER + "]");

  /**
   * A phrase.
   *
   * @param starts every text of it starts with one of these, of {@value #LETTERS} letters or fewer
   */
  record Phrase(Set<String> starts, String regex) {}

  private final List<Phrase> phrases;

  /** Where in the order the phrases stand that have a start. */
  private final Map<String, List<Integer>> places = new HashMap<>();

  private final BitSet firstLetters = new BitSet();
  private final Map<String, Pattern> compiled = new ConcurrentHashMap<>();

  PhraseStarts(List<Phrase> phrases) {
    this.phrases = phrases;
    for (int i = 0; i < phrases.size(); i++) {
      for (String start : phrases.get(i).starts()) {
        places.computeIfAbsent(start, s -> new ArrayList<>()).add(i);
        if (!start.isEmpty()) {
          firstLetters.set(start.charAt(0));
        }
      }
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
      depth += deeper(c);
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
    int at = 0;
    for (int depth = 1; depth > 0; depth += deeper(plain.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int deeper(char bracket) {
    return switch (bracket) {
      case '(' -> 1;
      case ')' -> -1;
      default -> 0;
    };
  }

  /** The next occurrence that begins at a word, not before a position. */
  Optional<Span> next(String plain, int from) {
    for (int i = from; i < plain.length(); i++) {
      String start = maybe(plain, i) ? startAt(plain, i) : null;
      if (start != null) {
        Pattern pattern = compiled.computeIfAbsent(start, this::compile);
        Matcher matcher =
            pattern.matcher(plain).useTransparentBounds(true).region(i, plain.length());
        if (matcher.lookingAt()) {
          return Optional.of(new Span(i, matcher.end()));
        }
      }
    }
    return Optional.empty();
  }

  private boolean maybe(String plain, int at) {
    return (firstLetters.get(plain.charAt(at)) || places.containsKey(""))
        && (at == 0 || !Character.isLetterOrDigit(plain.codePointBefore(at)));
  }

  private @Nullable String startAt(String plain, int at) {
    for (int letters = Math.min(LETTERS, plain.length() - at); letters >= 0; letters--) {
      String start = plain.substring(at, at + letters);
      if (places.containsKey(start)) {
        return start;
      }
    }
    return null;
  }

  /** What can start so: also what starts with fewer of these letters. */
  private Pattern compile(String start) {
    Set<Integer> inOrder = new TreeSet<>();
    for (int letters = 0; letters <= start.length(); letters++) {
      inOrder.addAll(places.getOrDefault(start.substring(0, letters), List.of()));
    }
    String any = inOrder.stream().map(i -> phrases.get(i).regex()).collect(Collectors.joining("|"));
    return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])");
  }
}
