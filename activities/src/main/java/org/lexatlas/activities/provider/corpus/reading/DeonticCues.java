package org.lexatlas.activities.provider.corpus.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;
import org.lexatlas.activities.retrieval.Span;

/**
 * Finds the words by which a clause forbids, allows or demands. A bare modal verb counts only when
 * an action of the topic follows it closely: "investors may lose money" allows nothing.
 */
final class DeonticCues {

  /** What a cue does when nothing negates it. */
  enum Kind {
    FORBIDS,
    ALLOWS,
    DEMANDS,
    /** Says with its own negation that nothing is demanded: "need not", "under no duty". */
    RELIEVES
  }

  record Cue(Kind kind, Span span) {}

  private final Vocabulary words;
  private final List<String> actions;
  private final boolean bare;

  /**
   * Made for one topic in one language.
   *
   * @param bare whether "may not" counts without an action of the topic after it
   */
  DeonticCues(Vocabulary words, List<String> actions, boolean bare) {
    this.words = words;
    this.actions = actions;
    this.bare = bare;
  }

  boolean any(String plain) {
    return find(words.withoutFalseCues(plain)).stream()
        .anyMatch(cue -> cue.kind() != Kind.DEMANDS && cue.kind() != Kind.RELIEVES);
  }

  /** The cues in order; where two overlap, the longer one. */
  List<Cue> find(String plain) {
    List<Cue> all = new ArrayList<>();
    List<Cue> leave =
        words.concept("not-denied").find(plain).stream()
            .map(span -> new Cue(Kind.ALLOWS, span))
            .toList();
    words.concept("forbids").find(plain).forEach(span -> all.add(new Cue(Kind.FORBIDS, span)));
    words.concept("allows").find(plain).forEach(span -> all.add(new Cue(Kind.ALLOWS, span)));
    words.concept("demands").find(plain).forEach(span -> all.add(new Cue(Kind.DEMANDS, span)));
    words.concept("relieves").find(plain).forEach(span -> all.add(new Cue(Kind.RELIEVES, span)));
    List<Cue> denied = new ArrayList<>();
    modal("must-not", Kind.FORBIDS, plain, denied);
    all.removeIf(cue -> cue.kind() == Kind.ALLOWS && turned(cue.span(), denied));
    all.addAll(denied);
    modal("may", Kind.ALLOWS, plain, all);
    all.addAll(0, leave); // where as long as another, it goes before
    ToIntFunction<Cue> length = cue -> cue.span().length();
    all.sort(Comparator.comparingInt(length).reversed());
    List<Cue> kept = new ArrayList<>();
    for (Cue cue : all) {
      if (kept.stream().noneMatch(other -> overlap(cue.span(), other.span()))) {
        kept.add(cue);
      }
    }
    kept.sort(Comparator.comparingInt(cue -> cue.span().start()));
    return kept;
  }

  /** "Dürfen ... weder kaufen noch verkaufen": not what "dürfen ... kaufen" allows. */
  private static boolean turned(Span allows, List<Cue> denied) {
    return denied.stream()
        .map(Cue::span)
        .anyMatch(span -> span.start() == allows.start() && span.end() <= allows.end());
  }

  private void modal(String concept, Kind kind, String plain, List<Cue> all) {
    for (Span span : words.concept(concept).find(plain)) {
      if ((bare && kind == Kind.FORBIDS) || governsAction(plain, span)) {
        all.add(new Cue(kind, span));
      }
    }
  }

  private boolean governsAction(String plain, Span modal) {
    int reach = words.concept("verb-last").in(plain) ? 14 : 6;
    int end = after(plain, modal.end(), reach);
    int start = words.concept("free-order").in(modal.of(plain)) ? 0 : modal.end();
    String governed = plain.substring(start, end);
    return actions.stream().anyMatch(action -> words.concept(action).in(governed));
  }

  private static int after(String plain, int from, int count) {
    int end = from;
    for (int i = 0; i < count && end < plain.length(); i++) {
      int blank = plain.indexOf(' ', end + 1);
      end = blank < 0 ? plain.length() : blank;
    }
    return end;
  }

  private static boolean overlap(Span a, Span b) {
    return a.start() < b.end() && b.start() < a.end();
  }
}
