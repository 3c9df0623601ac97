package org.lexatlas.api.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Two short texts word by word. A word or two that happen to stand in both between larger changes
 * are no common ground: they count as changed, so that a person reads sentences and not confetti.
 */
public final class WordDiff {

  /** Beyond this many words together the texts are shown one after the other. */
  private static final int MAX_TOKENS = 4000;

  /** Equal words between two changes that are too few to be shown as equal. */
  private static final int FEW_WORDS = 2;

  private static final Pattern TOKEN =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]"
              + "|[\\p{N}]+(?:[.,:/-][\\p{N}]+)*"
              + "|[\\p{L}\\p{N}\\p{M}]+(?:['’-][\\p{L}\\p{N}\\p{M}]+)*"
              + "|\\s+|.",
          Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}'’-]+");

  private WordDiff() {}

  /** The same stretch of both texts, or what stands in one where the other has the other. */
  private record Run(String deleted, String inserted, boolean same) {

    int size() {
      return Math.max(deleted.length(), inserted.length());
    }

    Run with(Run next) {
      return new Run(deleted + next.deleted, inserted + next.inserted, false);
    }
  }

  /**
   * The segments in reading order. Those but for the inserted ones are the earlier text, those but
   * for the deleted ones the later text, to the character.
   */
  public static List<Segment> of(String before, String after) {
    if (before.equals(after)) {
      return before.isEmpty() ? List.of() : List.of(Segment.equal(before));
    }
    List<String> old = tokens(before);
    List<String> now = tokens(after);
    return old.size() + now.size() > MAX_TOKENS
        ? segments(List.of(new Run(before, after, false)))
        : segments(cleaned(runs(old, now)));
  }

  private static List<String> tokens(String text) {
    return TOKEN.matcher(text).results().map(MatchResult::group).toList();
  }

  private static List<Run> runs(List<String> old, List<String> now) {
    return Stretch.of(old, now).stream()
        .map(
            stretch ->
                new Run(
                    String.join("", old.subList(stretch.oldFrom(), stretch.oldTo())),
                    String.join("", now.subList(stretch.nowFrom(), stretch.nowTo())),
                    stretch.same()))
        .toList();
  }

  /** Joins changes over equal stretches without a word, and then over those with a few. */
  private static List<Run> cleaned(List<Run> runs) {
    return joined(joined(runs, false), true);
  }

  private static List<Run> joined(List<Run> runs, boolean overWords) {
    var joined = new ArrayList<Run>();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      boolean between = !joined.isEmpty() && i + 1 < runs.size();
      if (between && run.same() && confetti(joined.getLast(), run, runs.get(i + 1), overWords)) {
        Run change = joined.removeLast();
        joined.add(change.with(run).with(runs.get(++i)));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }

  private static boolean confetti(Run before, Run equal, Run after, boolean overWords) {
    long words = WORD.matcher(equal.inserted()).results().count();
    return words == 0
        || (overWords
            && words <= FEW_WORDS
            && equal.size() <= Math.min(before.size(), after.size()));
  }

  private static List<Segment> segments(List<Run> runs) {
    var segments = new ArrayList<Segment>();
    for (Run run : runs) {
      if (run.same()) {
        segments.add(Segment.equal(run.inserted()));
      } else {
        if (!run.deleted().isEmpty()) {
          segments.add(Segment.delete(run.deleted()));
        }
        if (!run.inserted().isEmpty()) {
          segments.add(Segment.insert(run.inserted()));
        }
      }
    }
    return segments;
  }
}
