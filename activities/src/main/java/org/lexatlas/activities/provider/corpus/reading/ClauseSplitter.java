package org.lexatlas.activities.provider.corpus.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;
import org.lexatlas.activities.retrieval.Span;

/**
 * Cuts a plain sentence where it begins to say something else: at semicolons and contrasts ("but",
 * "while"), and at an "and" between two parts that each allow, forbid or demand something. Entries
 * of a list are each read with the words that introduce the list. Pure.
 */
final class ClauseSplitter {

  private static final Pattern ENTRY =
      Pattern.compile("(?:^|[;,.]? )(?:-|•|\\(?[\\p{L}\\divx]{1,4}\\)|\\d{1,2}\\.) ");

  private static final Pattern PART = Pattern.compile(";\\s*|(?<=[.!?])\\s+");

  /** Characters; what is conceded at more length is not looked for. */
  private static final int CONCEDED = 300;

  private final Vocabulary words;
  private final DeonticCues cues;
  private final Predicate<String> onTopic;

  /**
   * Made for one topic in one language.
   *
   * @param onTopic whether words name what the topic is about
   */
  ClauseSplitter(Vocabulary words, DeonticCues cues, Predicate<String> onTopic) {
    this.words = words;
    this.cues = cues;
    this.onTopic = onTopic;
  }

  List<String> split(String sentence) {
    int colon = sentence.indexOf(": ");
    if (colon > 0 && ENTRY.matcher(sentence.substring(colon + 1)).lookingAt()) {
      return list(sentence.substring(0, colon), sentence.substring(colon + 1));
    }
    List<String> clauses = new ArrayList<>();
    for (String part : at(sentence, breaks(sentence))) {
      for (String piece : PART.split(part, -1)) {
        enumerated(piece.strip()).forEach(each -> conjoined(each, clauses));
      }
    }
    return clauses;
  }

  /**
   * Where it begins to say something else; where it opens with what it concedes ("although they are
   * no legal tender, ..."), also behind that.
   */
  private List<Span> breaks(String sentence) {
    List<Span> contrasts = words.concept("contrast").find(sentence);
    if (contrasts.isEmpty() || contrasts.getFirst().start() > 0) {
      return contrasts;
    }
    int comma = sentence.indexOf(", ", contrasts.getFirst().end());
    while (comma > 0 && comma <= CONCEDED && !saysOrDenies(sentence.substring(0, comma))) {
      comma = sentence.indexOf(", ", comma + 1);
    }
    if (comma < 0 || comma > CONCEDED) {
      return contrasts;
    }
    List<Span> breaks = new ArrayList<>(contrasts);
    breaks.add(new Span(comma, comma + 2));
    breaks.sort(Comparator.comparingInt(Span::start));
    return breaks;
  }

  private boolean saysOrDenies(String part) {
    return cues.any(part) || words.concept("not").in(part);
  }

  private static List<String> list(String stem, String entries) {
    List<String> clauses = new ArrayList<>();
    for (String entry : ENTRY.split(entries, -1)) {
      if (!entry.isBlank()) {
        clauses.add(stem + " " + entry.strip());
      }
    }
    return clauses;
  }

  /** "Prohibited are A as well as B": B with the words that say so of A. */
  private List<String> enumerated(String piece) {
    for (Span also : words.concept("as-well-as").find(piece)) {
      String left = piece.substring(0, also.start());
      String right = piece.substring(also.end()).strip();
      List<DeonticCues.Cue> said = cues.find(words.withoutFalseCues(left));
      if (!said.isEmpty() && onTopic.test(right) && cues.find(right).isEmpty()) {
        return List.of(left.strip(), left.substring(0, said.getFirst().span().end()) + " " + right);
      }
    }
    return List.of(piece);
  }

  private void conjoined(String piece, List<String> clauses) {
    String bare = words.withoutFalseCues(piece); // "no legal or regulatory duty" is one thing
    for (Span and : words.concept("and").find(bare)) {
      String left = bare.substring(0, and.start());
      String right = bare.substring(and.end());
      boolean ended = left.stripTrailing().endsWith(",");
      if (cues.any(left)
          && cues.any(right)
          && (ended || words.concept("except").find(left).isEmpty())) {
        clauses.add(piece.substring(0, and.start()).strip());
        conjoined(piece.substring(and.end()).strip(), clauses);
        return;
      }
    }
    if (!piece.isBlank()) {
      clauses.add(piece);
    }
  }

  private static List<String> at(String sentence, List<Span> breaks) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (Span span : breaks) {
      if (span.start() > from) {
        parts.add(sentence.substring(from, span.start()));
        from = span.end();
      }
    }
    parts.add(sentence.substring(from));
    return parts;
  }
}
