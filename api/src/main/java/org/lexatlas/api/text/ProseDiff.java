package org.lexatlas.api.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lexatlas.domain.analysis.Sentences;

/**
 * Two texts of several sentences: sentences first, words where sentences differ. A sentence that
 * only stands elsewhere is marked as moved, and is no change.
 */
public final class ProseDiff {

  private static final int MAX_SENTENCES = 4000;

  /** A shorter sentence may stand in two places by chance. */
  private static final int MOVABLE = 20;

  private final List<Piece> before;
  private final List<Piece> after;
  private final Set<String> moved = new HashSet<>();
  private final List<Segment> segments = new ArrayList<>();

  /** A sentence, and the white space before it. */
  private record Piece(String gap, String sentence) {

    String text() {
      return gap + sentence;
    }
  }

  /** Sentences of one side that stay together: moved ones, or others. */
  private record Part(String text, boolean moved) {}

  private ProseDiff(String before, String after) {
    this.before = pieces(before);
    this.after = pieces(after);
  }

  /**
   * The segments in reading order. Those but for the inserted ones are the earlier text, those but
   * for the deleted ones the later text, but for white space.
   */
  public static List<Segment> of(String before, String after) {
    return new ProseDiff(before, after).segments();
  }

  private List<Segment> segments() {
    if (before.size() + after.size() > MAX_SENTENCES) {
      words(text(before), text(after));
      return segments;
    }
    List<Stretch> stretches = Stretch.of(sentences(before), sentences(after));
    var inserted = new HashSet<String>();
    for (Stretch change : stretches) {
      if (!change.same()) {
        inserted.addAll(sentences(now(change)));
      }
    }
    for (Stretch change : stretches) {
      if (!change.same()) {
        sentences(old(change)).stream()
            .filter(sentence -> sentence.length() >= MOVABLE && inserted.contains(sentence))
            .forEach(moved::add);
      }
    }
    stretches.forEach(this::show);
    return segments;
  }

  private void show(Stretch stretch) {
    if (stretch.same()) {
      add(Segment.equal(text(now(stretch))));
      return;
    }
    Deque<Part> deleted = parts(old(stretch));
    Deque<Part> inserted = parts(now(stretch));
    while (!deleted.isEmpty() || !inserted.isEmpty()) {
      if (!deleted.isEmpty() && deleted.element().moved()) {
        add(new Segment(Segment.Kind.DELETE, deleted.remove().text(), true));
      } else if (!inserted.isEmpty() && inserted.element().moved()) {
        add(new Segment(Segment.Kind.INSERT, inserted.remove().text(), true));
      } else {
        words(
            deleted.isEmpty() ? "" : deleted.remove().text(),
            inserted.isEmpty() ? "" : inserted.remove().text());
      }
    }
  }

  private void words(String old, String now) {
    WordDiff.of(old, now).forEach(this::add);
  }

  /** Joins what follows on what is of the same kind. */
  private void add(Segment next) {
    Segment last = segments.isEmpty() ? null : segments.getLast();
    if (last != null && last.kind() == next.kind() && last.moved() == next.moved()) {
      segments.removeLast();
      segments.add(new Segment(last.kind(), last.text() + next.text(), last.moved()));
    } else {
      segments.add(next);
    }
  }

  private Deque<Part> parts(List<Piece> pieces) {
    var parts = new ArrayDeque<Part>();
    for (Piece piece : pieces) {
      boolean elsewhere = moved.contains(piece.sentence());
      Part last = parts.peekLast();
      boolean joins = last != null && last.moved() == elsewhere;
      if (joins) {
        parts.removeLast();
      }
      parts.add(new Part((joins ? last.text() : "") + piece.text(), elsewhere));
    }
    return parts;
  }

  private List<Piece> old(Stretch stretch) {
    return before.subList(stretch.oldFrom(), stretch.oldTo());
  }

  private List<Piece> now(Stretch stretch) {
    return after.subList(stretch.nowFrom(), stretch.nowTo());
  }

  private static List<Piece> pieces(String prose) {
    var pieces = new ArrayList<Piece>();
    for (List<String> paragraph : Sentences.paragraphs(prose)) {
      String gap = pieces.isEmpty() ? "" : "\n\n";
      for (String sentence : paragraph) {
        pieces.add(new Piece(gap, sentence));
        gap = " ";
      }
    }
    return pieces;
  }

  private static List<String> sentences(List<Piece> pieces) {
    return pieces.stream().map(Piece::sentence).toList();
  }

  private static String text(List<Piece> pieces) {
    return String.join("", pieces.stream().map(Piece::text).toList());
  }
}
