package org.lexatlas.api.text;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Renders Markdown that nobody trusts. HTML in it is shown as text; what is left goes through a
 * list of allowed elements: headings, paragraphs, lists, tables, quotes, code, emphasis, and links
 * to http, https and mail addresses. No images: fetching one would tell a stranger who reads.
 * Thread-safe.
 */
public final class SafeMarkdown {

  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(TABLES)
          .escapeHtml(true)
          .sanitizeUrls(true)
          .omitSingleParagraphP(false)
          .build();
  private static final PolicyFactory ALLOWED =
      new HtmlPolicyBuilder()
          .allowElements(
              "h1",
              "h2",
              "h3",
              "h4",
              "h5",
              "h6",
              "p",
              "ul",
              "ol",
              "li",
              "blockquote",
              "pre",
              "code")
          .allowElements("strong", "em", "del", "br", "hr")
          .allowElements("table", "thead", "tbody", "tr", "th", "td")
          .allowElements("a")
          .allowUrlProtocols("http", "https", "mailto")
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("start")
          .matching(java.util.regex.Pattern.compile("[0-9]{1,6}"))
          .onElements("ol")
          .requireRelsOnLinks("noopener", "noreferrer", "nofollow", "ugc")
          .toFactory();

  private SafeMarkdown() {}

  /** Renders a text; nothing becomes nothing. */
  public static String html(@Nullable String markdown) {
    return markdown == null ? "" : ALLOWED.sanitize(RENDERER.render(PARSER.parse(markdown)));
  }
}
