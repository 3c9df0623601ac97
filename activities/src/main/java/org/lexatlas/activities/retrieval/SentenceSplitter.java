package org.lexatlas.activities.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into sentences, headings and list entries. A list stays with the words that introduce
 * it ("No person shall: (a) ...; (b) ..."), as long as the whole is short, because its entries mean
 * nothing alone. Every span is trimmed; what lies between spans is white space. Pure.
 */
public final class SentenceSplitter {

  /** An introduced list is kept whole up to this many characters. */
  private static final int LONGEST_LIST = 900;

  private static final Pattern BLOCK_END =
      Pattern.compile(
          "\\n[ \\t]*\\n"
              + "|\\n(?=[ \\t]*(#{1,6} |[-*•–] |\\d{1,3}[.)] |\\(?\\p{L}\\) |\\([ivx\\d]+\\) |\\||>|§"
              + "|Article |Art\\. |Section |Статья |Artículo |Artigo |第))");

  /** A line of its own: of Markdown, all bold, or "Article 18 Mining" above a sentence. */
  private static final Pattern HEADING_LINE =
      Pattern.compile(
          "\\s*(#{1,6} [^\\n]+|\\*\\*[^*\\n]+\\*\\*[ \\t]*"
              + "|(?=[^\\n]{1,60}\\n\\p{Lu})(Article|Art\\.|Section|§|Статья|Artículo|Artigo)"
              + " *\\d[^\\n]*[\\p{L}\\p{Nd})])\\n");

  /** A heading in one line, or a title in up to three, with signs drawn below it. */
  private static final Pattern UNDERLINED =
      Pattern.compile(
          "\\s*((?:[^\\n]+\\n){0,2}[^\\n]+(?=\\n[ \\t]*=)|[^\\n]+)\\n[ \\t]*(={2,}|-{3,})[ \\t]*(?=\\n|$)");

  private static final Pattern DRAWN = Pattern.compile("\\s*\\n[ \\t]*(={2,}|-{3,})[ \\t]*\\n");

  private static final Pattern STOP =
      Pattern.compile("[.!?…]+[\"'”’»)\\]*_]*(?=\\s)|[。！？]+[”’」』）]*");
  private static final Pattern ENTRY =
      Pattern.compile("([-*•–]|\\d{1,3}[.)]|\\(?\\p{L}\\)|\\([ivx\\d]+\\)) .*", Pattern.DOTALL);

  private static final String DASHES = "—–-";
  private static final String SENTENCE_END = ".!?;:。！？";

  /** The first entry of a list in a statute. */
  private static final Pattern FIRST = Pattern.compile("\\(?[ai]\\) \\p{Ll}");

  private static final Pattern LETTERED = Pattern.compile("\\(?\\p{Ll}{1,4}\\) .*", Pattern.DOTALL);

  /** What ends the words that introduce a list. */
  private static final Pattern STEM =
      Pattern.compile(":\\n|[\\p{L}—–-]\\s*\\n\\s*(?=\\(?[ai]\\) \\p{Ll})");

  private static final Pattern ENTRY_MARK =
      Pattern.compile("^([-*•–]|\\d{1,3}[.)]|\\(?\\p{L}\\)|\\([ivx\\d]+\\)) +");

  private SentenceSplitter() {}

  /** The sentences in the order of the text. */
  public static List<Span> split(String text) {
    List<Span> spans = new ArrayList<>();
    for (Span block : withLists(text, blocks(text))) {
      if (introduces(text, block)) {
        spans.add(block);
      } else {
        sentences(text, block, spans);
      }
    }
    return spans;
  }

  private static List<Span> blocks(String text) {
    List<Span> blocks = new ArrayList<>();
    Matcher ends = BLOCK_END.matcher(text);
    int from = 0;
    while (ends.find()) {
      block(text, from, ends.start(), blocks);
      from = ends.end();
    }
    block(text, from, text.length(), blocks);
    return blocks;
  }

  /** A heading may stand right above its text. What is drawn below a sentence is no part of it. */
  private static void block(String text, int from, int to, List<Span> blocks) {
    Matcher underlined = UNDERLINED.matcher(text).region(from, to);
    Matcher heading = HEADING_LINE.matcher(text).region(from, to);
    int body = from;
    if (underlined.lookingAt()) {
      boolean sentence = SENTENCE_END.indexOf(text.charAt(underlined.end(1) - 1)) >= 0;
      int end = sentence ? underlined.end(1) : underlined.end();
      trimmed(text, from, end, blocks);
      trimmed(text, end, underlined.end(), blocks);
      body = underlined.end();
    } else if (heading.lookingAt()) {
      trimmed(text, from, heading.end(), blocks);
      body = heading.end();
    }
    trimmed(text, body, to, blocks);
  }

  /** Joins a block that ends with a colon with the list entries after it. */
  private static List<Span> withLists(String text, List<Span> blocks) {
    List<Span> joined = new ArrayList<>();
    int i = 0;
    while (i < blocks.size()) {
      Span block = blocks.get(i++);
      if (introduces(text, block, blocks, i) && !sentencesOfTheirOwn(text, blocks, i)) {
        Pattern entry = last(text, block) == ':' ? ENTRY : LETTERED;
        while (i < blocks.size()
            && entry.matcher(blocks.get(i).of(text)).matches()
            && blocks.get(i).end() - block.start() <= LONGEST_LIST) {
          block = new Span(block.start(), blocks.get(i++).end());
        }
      }
      joined.add(block);
    }
    return joined;
  }

  /** With a colon or a dash, or as a statute does: "No person shall" and "(a) ..." below. */
  private static boolean introduces(String text, Span block, List<Span> blocks, int next) {
    char last = last(text, block);
    boolean first = next < blocks.size() && FIRST.matcher(blocks.get(next).of(text)).lookingAt();
    return last == ':'
        || (first
            && (DASHES.indexOf(last) >= 0 || Character.isLetter(last))
            && !heading(text, block));
  }

  private static char last(String text, Span block) {
    return text.charAt(block.end() - 1);
  }

  private static boolean heading(String text, Span block) {
    return text.charAt(block.start()) == '#' || text.charAt(block.start()) == '*';
  }

  /** "Decides: 1. Mining is banned. 2. ...": entries that begin and end as sentences do. */
  private static boolean sentencesOfTheirOwn(String text, List<Span> blocks, int first) {
    if (first >= blocks.size()) {
      return false;
    }
    String entry = blocks.get(first).of(text);
    String words = ENTRY_MARK.matcher(entry).replaceFirst("");
    return !words.isEmpty()
        && Character.isUpperCase(words.charAt(0))
        && ".!?。".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private static boolean introduces(String text, Span block) {
    String words = block.of(text);
    Matcher stem = STEM.matcher(words);
    return words.length() <= LONGEST_LIST
        && stem.find()
        && stem.start() > 0
        && ENTRY.matcher(words.substring(stem.end()).strip()).matches();
  }

  private static void sentences(String text, Span block, List<Span> spans) {
    int from = block.start();
    Matcher stops = STOP.matcher(text).region(block.start(), block.end());
    stops.useTransparentBounds(true);
    while (stops.find()) {
      int next = next(text, stops.end(), block.end());
      if (next < block.end() && ends(text, stops, next)) {
        sentence(text, from, stops.end(), spans);
        from = stops.end();
      }
    }
    sentence(text, from, block.end(), spans);
  }

  /** What was drawn between it and the one before it is no part of it. */
  private static void sentence(String text, int from, int to, List<Span> spans) {
    Matcher drawn = DRAWN.matcher(text).region(from, to);
    int start = drawn.lookingAt() ? drawn.end() : from;
    trimmed(text, from, start, spans);
    trimmed(text, start, to, spans);
  }

  private static boolean ends(String text, Matcher stop, int next) {
    char after = text.charAt(next);
    if (Character.isLowerCase(after)) {
      return false;
    }
    return text.charAt(stop.start()) != '.'
        || stop.end() - stop.start() > 2
        || !Abbreviations.shortens(text, stop.start(), next);
  }

  private static int next(String text, int from, int end) {
    int next = from;
    while (next < end && !Character.isLetterOrDigit(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private static void trimmed(String text, int from, int to, List<Span> spans) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      spans.add(new Span(start, end));
    }
  }
}
