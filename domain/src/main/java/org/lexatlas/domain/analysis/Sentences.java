package org.lexatlas.domain.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts prose into paragraphs and sentences. Nothing is lost: the sentences, joined by spaces, are
 * the prose but for white space. Abbreviations, initials and numbers such as "No. 193" do not end a
 * sentence; nor does what is quoted after its source ({@code Title (law, 2023): “May I? No.”}),
 * which stays whole.
 */
public final class Sentences {

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "no", "nos", "art", "arts", "sec", "para", "paras", "cl", "reg", "regs", "ch", "vol", "p",
          "pp", "e.g", "i.e", "cf", "vs", "v", "mr", "mrs", "ms", "dr", "st", "inc", "ltd", "corp",
          "co", "approx", "est", "al", "u.s", "u.k", "e.u", "jan", "feb", "apr", "jun", "jul",
          "aug", "sep", "sept", "oct", "nov", "dec", "ст", "п", "г", "núm", "abs", "nr", "bzw",
          "gem", "z.b", "d.h");

  /** What stands before the opening mark of such a quotation. */
  private static final String ATTRIBUTED = "): ";

  private Sentences() {}

  /** The paragraphs, each as its sentences in order; empty paragraphs are left out. */
  public static List<List<String>> paragraphs(String prose) {
    return Arrays.stream(prose.split("\\R"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(Sentences::ofLine)
        .toList();
  }

  /** All sentences in order. */
  public static List<String> of(String prose) {
    return paragraphs(prose).stream().flatMap(List::stream).toList();
  }

  private static List<String> ofLine(String line) {
    var sentences = new ArrayList<String>();
    int start = 0;
    for (int i = 0; i < line.length(); i++) {
      int quoted = endOfQuote(line, i);
      int end = quoted > 0 ? quoted : endAfter(line, i);
      boolean ends = quoted > 0 || (end > 0 && !abbreviated(line, start, i));
      if (ends && beginsSentence(line, end)) {
        add(sentences, line.substring(start, end));
        start = end;
      }
      i = ends ? end - 1 : i;
    }
    add(sentences, line.substring(start));
    return sentences;
  }

  /** Where a quotation after its source that begins here ends, with its full stop; else 0. */
  private static int endOfQuote(String line, int at) {
    if (line.charAt(at) != '“' || !line.startsWith(ATTRIBUTED, at - ATTRIBUTED.length())) {
      return 0;
    }
    int depth = 0;
    for (int i = at; i < line.length(); i++) {
      depth += line.charAt(i) == '“' ? 1 : line.charAt(i) == '”' ? -1 : 0;
      if (depth == 0) {
        return line.startsWith(".", i + 1) ? i + 2 : i + 1;
      }
    }
    return 0;
  }

  private static void add(List<String> sentences, String sentence) {
    if (!sentence.isBlank()) {
      sentences.add(sentence.strip());
    }
  }

  /**
   * Where a sentence that stops at this character ends, with its closing quotes; 0 if it goes on.
   */
  private static int endAfter(String line, int at) {
    char c = line.charAt(at);
    if (c == '。' || c == '！' || c == '？') {
      return at + 1;
    }
    if (c != '.' && c != '!' && c != '?' && c != '…') {
      return 0;
    }
    int end = at + 1;
    while (end < line.length() && "\"'”’»)]".indexOf(line.charAt(end)) >= 0) {
      end++;
    }
    boolean space = end < line.length() && Character.isWhitespace(line.charAt(end));
    return space || end == line.length() ? end : 0;
  }

  private static boolean beginsSentence(String line, int from) {
    int at = from;
    while (at < line.length() && "\"'“‘«([ ".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    return at < line.length() && !Character.isLowerCase(line.charAt(at));
  }

  private static boolean abbreviated(String line, int start, int stop) {
    if (line.charAt(stop) != '.') {
      return false;
    }
    int word = stop;
    while (word > start && (Character.isLetter(line.charAt(word - 1)) || inner(line, word))) {
      word--;
    }
    String before = line.substring(word, stop);
    boolean initial = before.length() == 1 && Character.isUpperCase(before.charAt(0));
    return initial || ABBREVIATIONS.contains(before.toLowerCase(Locale.ROOT));
  }

  private static boolean inner(String line, int word) {
    return line.charAt(word - 1) == '.' && word > 1 && Character.isLetter(line.charAt(word - 2));
  }
}
