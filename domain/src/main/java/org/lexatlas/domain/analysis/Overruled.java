package org.lexatlas.domain.analysis;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an analysis says of statements that a newer or higher text overrules: which text that is, as
 * the note of a claim ({@code overruled by Title (law, 2024-03-01)}), and with the statement among
 * what remains open. A passage that an open point shows as overruled is so wherever it is quoted.
 */
public final class Overruled {

  private static final String NOTE = "overruled by ";

  /** Up to the first brackets with a kind of source and its date: a title may have others. */
  private static final Pattern OPEN =
      Pattern.compile("^" + capital(NOTE) + "(.*?\\([a-z ]+(?:, \\d{4}(?:-\\d\\d){0,2})?\\)): ");

  private final Map<String, String> noteByPlace = new HashMap<>();

  private Overruled(List<Claim> claims) {
    for (Claim claim : claims) {
      Optional<String> note = noteOf(claim);
      note.ifPresent(
          words -> claim.evidence().forEach(passage -> noteByPlace.put(place(passage), words)));
    }
  }

  /** Those of an analysis. */
  public static Overruled in(ResearchOutput output) {
    return new Overruled(output.claims());
  }

  /**
   * The note on what this text overrules.
   *
   * @param about its kind and date
   */
  public static String note(String title, String about) {
    return "%s%s (%s)".formatted(NOTE, title, about);
  }

  public static boolean isNote(@Nullable String note) {
    return note != null && note.startsWith(NOTE);
  }

  /** The open point that tells of it. */
  public static String open(String note, String cited) {
    return capital(note) + ": " + cited;
  }

  /** Whether an open point is one that tells of it: an answer, and no question any more. */
  public static boolean isOpen(String point) {
    return OPEN.matcher(point).find();
  }

  /** The note on a claim all of whose passages are overruled. */
  public Optional<String> note(@Nullable Claim claim) {
    Stream<Claim.Passage> passages = claim == null ? Stream.of() : claim.evidence().stream();
    List<Optional<String>> notes =
        passages.map(passage -> Optional.ofNullable(noteByPlace.get(place(passage)))).toList();
    return notes.isEmpty() || notes.contains(Optional.<String>empty())
        ? Optional.empty()
        : notes.getFirst();
  }

  /**
   * Everything in an analysis that is overruled, with the note on it: each passage once for each
   * note, as a statement with its source where it stands as one.
   */
  static List<Claim> statements(ResearchOutput output) {
    Map<String, Claim> told = new LinkedHashMap<>();
    for (Claim claim : output.claims()) {
      Matcher open = OPEN.matcher(claim.text());
      if (isNote(claim.note())) {
        put(told, claim, claim.text(), String.valueOf(claim.note()));
      } else if (claim.path().startsWith(Items.UNCERTAINTIES) && open.find()) {
        String first = claim.text().substring(open.end());
        put(told, claim, first, NOTE + open.group(1));
        others(told, claim, Attributed.of(first), NOTE + open.group(1));
      }
    }
    return List.copyOf(told.values());
  }

  private static void put(Map<String, Claim> told, Claim claim, String text, String note) {
    List<Claim.Passage> first = claim.evidence().stream().limit(1).toList();
    String place = first.isEmpty() ? PlainText.normalised(text) : place(first.getFirst());
    told.merge(
        note + "\n" + place,
        statement(claim, text, note, first),
        (before, now) -> isCited(before) || !isCited(now) ? before : now);
  }

  /** An open point words the first of its passages; the others stand in the same source. */
  private static void others(Map<String, Claim> told, Claim claim, Attributed first, String note) {
    claim.evidence().stream()
        .skip(1)
        .forEach(
            passage -> {
              String words = passage.quote().replaceAll("\\s+", " ").replace("**", "");
              String text = new Attributed(first.source(), first.about(), words).cited();
              told.putIfAbsent(
                  note + "\n" + place(passage), statement(claim, text, note, List.of(passage)));
            });
  }

  private static Claim statement(
      Claim claim, String text, String note, List<Claim.Passage> evidence) {
    return new Claim(claim.path(), text, claim.origin(), claim.lastConfirmed(), note, evidence);
  }

  private static boolean isCited(Claim claim) {
    return Attributed.of(claim.text()).source() != null;
  }

  private static Optional<String> noteOf(Claim claim) {
    Matcher open = OPEN.matcher(claim.text());
    return claim.path().startsWith(Items.UNCERTAINTIES) && open.find()
        ? Optional.of(NOTE + open.group(1))
        : Optional.empty();
  }

  private static String place(Claim.Passage passage) {
    String where = passage.document() == null ? passage.url() : passage.document();
    return where + "#" + passage.offset() + "\n" + passage.quote();
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
