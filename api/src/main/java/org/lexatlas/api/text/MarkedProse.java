package org.lexatlas.api.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Markdown that a model or a stranger wrote as safe HTML, with HTML of our own behind some of its
 * sentences. Sentences are looked for in paragraphs and entries of lists, not in headings,
 * quotations and links.
 */
public final class MarkedProse {

  /** Signs for private use stand for our HTML until theirs is sanitised; theirs have none. */
  private static final char OPEN = '\uE000';

  private static final char CLOSE = '\uE001';
  private static final Pattern PLACE = Pattern.compile(OPEN + "(\\d+)" + CLOSE);
  private static final Pattern FOREIGN = Pattern.compile("[" + OPEN + CLOSE + "]");
  private static final String BLOCK_END = "" + OPEN + CLOSE;

  private final Map<String, String> behind;
  private final List<String> placed = new ArrayList<>();

  private MarkedProse(Map<String, String> behind) {
    this.behind = behind;
  }

  /**
   * The Markdown as HTML to stand below a heading of the page.
   *
   * @param top the level that {@code #} gets
   * @param behind what stands behind each sentence: HTML that can be trusted
   * @param below trusted HTML below each paragraph or entry that has such a sentence
   */
  public static String of(String markdown, int top, Map<String, String> behind, String below) {
    var prose = new MarkedProse(behind);
    String html =
        SafeHtml.ofMarkdown(FOREIGN.matcher(markdown).replaceAll(""), top, prose::mark)
            .replace(BLOCK_END + "</p>", "</p>" + below)
            .replace(BLOCK_END, below);
    return PLACE
        .matcher(html)
        .replaceAll(
            place ->
                java.util.regex.Matcher.quoteReplacement(
                    prose.placed.get(Integer.parseInt(place.group(1)))));
  }

  private void mark(Node document) {
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Paragraph paragraph) {
            int before = placed.size();
            visitChildren(paragraph);
            if (placed.size() > before) {
              paragraph.appendChild(new Text(BLOCK_END));
            }
          }

          @Override
          public void visit(Text text) {
            text.setLiteral(marked(text.getLiteral()));
          }

          @Override
          public void visit(Heading heading) {}

          @Override
          public void visit(BlockQuote quote) {}

          @Override
          public void visit(Link link) {}
        });
  }

  /** The text with a place behind each sentence that is known; of those that end alike, one. */
  private String marked(String text) {
    var ends = new TreeMap<Integer, String>();
    behind.forEach(
        (sentence, html) -> {
          for (int at = text.indexOf(sentence); at >= 0; at = text.indexOf(sentence, at + 1)) {
            int end = at + sentence.length();
            if (apart(text, at - 1) && apart(text, end)) {
              ends.putIfAbsent(end, html);
            }
          }
        });
    var marked = new StringBuilder(text);
    for (var end : ends.descendingMap().entrySet()) {
      marked.insert(end.getKey(), "" + OPEN + placed.size() + CLOSE);
      placed.add(end.getValue());
    }
    return marked.toString();
  }

  private static boolean apart(String text, int at) {
    return at < 0 || at >= text.length() || Character.isWhitespace(text.charAt(at));
  }
}
