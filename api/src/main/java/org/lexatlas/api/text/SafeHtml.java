package org.lexatlas.api.text;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Makes HTML of Markdown that a model or a stranger wrote. HTML in it shows as text; what is made
 * of the rest passes an allow-list once more. Of images only the words remain, so that no page
 * fetches anything from elsewhere; links lead to http and https alone and are not followed by
 * crawlers. Bounded in depth; thread-safe.
 */
public final class SafeHtml {

  private static final int MAX_DEPTH = 30;
  private static final int LOWEST_HEADING = 6;

  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser PARSER =
      Parser.builder()
          .extensions(TABLES)
          .maxOpenBlockParsers(MAX_DEPTH)
          .maxInlineNesting(MAX_DEPTH)
          .build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(TABLES)
          .escapeHtml(true)
          .sanitizeUrls(true)
          .percentEncodeUrls(true)
          .nodeRendererFactory(WordsOfImages::new)
          .build();

  private static final PolicyFactory ALLOWED =
      new HtmlPolicyBuilder()
          .allowElements(
              "p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote")
          .allowElements("em", "strong", "code", "pre", "a")
          .allowElements("table", "thead", "tbody", "tr", "th", "td")
          .allowAttributes("start")
          .matching(Pattern.compile("[0-9]{1,9}"))
          .onElements("ol")
          .allowAttributes("href")
          .matching(Pattern.compile("(?i)https?://.+"))
          .onElements("a")
          .allowUrlProtocols("http", "https")
          .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
          .toFactory();

  private SafeHtml() {}

  /** The Markdown as HTML, its first heading an {@code h1}. */
  public static String ofMarkdown(String markdown) {
    return ofMarkdown(markdown, 1);
  }

  /**
   * The Markdown as HTML to stand below a heading of the page.
   *
   * @param top the level that {@code #} gets, 1 to 6; deeper ones follow, and none is below 6
   */
  public static String ofMarkdown(String markdown, int top) {
    return ofMarkdown(markdown, top, document -> {});
  }

  /** The same, after something was done to the document; what that adds is sanitised too. */
  static String ofMarkdown(String markdown, int top, Consumer<Node> change) {
    Node document = PARSER.parse(markdown);
    change.accept(document);
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            heading.setLevel(Math.min(LOWEST_HEADING, heading.getLevel() + top - 1));
            visitChildren(heading);
          }
        });
    return ALLOWED.sanitize(RENDERER.render(document));
  }

  /** Plain words to stand between tags or in a quoted attribute. */
  public static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private record WordsOfImages(HtmlNodeRendererContext context) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Image.class);
    }

    @Override
    public void render(Node image) {
      for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
        context.render(child);
      }
    }
  }
}
