package org.lexatlas.activities.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * HTML: the main part's text, one block a paragraph, without menus, scripts and footers; and the
 * page's own title, canonical link, language and date of publication. Nothing is fetched.
 */
final class HtmlFormat {

  private static final String NOISE =
      "script, style, noscript, template, nav, aside, form, button, iframe, svg, header nav,"
          + " body > header, body > footer, [hidden], [aria-hidden=true], .breadcrumb, .cookie";

  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time]",
          "meta[name=dcterms.issued]",
          "meta[name=dcterms.date]",
          "meta[name=dc.date]",
          "meta[name=dc.date.issued]",
          "meta[itemprop=datePublished]",
          "meta[name=citation_publication_date]",
          "meta[name=date]");

  private HtmlFormat() {}

  static ReadText read(byte[] bytes) {
    Document page;
    try {
      page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    } catch (IOException e) {
      throw new UnusableFile("HTML that cannot be decoded: " + e.getMessage());
    }
    String title = title(page);
    String url = attribute(page, "link[rel=canonical]", "href");
    String language = attribute(page, "html", "lang");
    String date = date(page);
    page.select(NOISE).remove();
    Element main = page.selectFirst("main, article, [role=main], #content");
    var text = new StringBuilder();
    (main == null ? page.body() : main).traverse(new Blocks(text));
    return new ReadText(null, text.toString().strip(), title, url, date, language, List.of());
  }

  private static @Nullable String title(Document page) {
    String own = page.title().strip();
    return own.isEmpty() ? attribute(page, "meta[property=og:title]", "content") : own;
  }

  private static @Nullable String date(Document page) {
    for (String place : DATES) {
      String found = attribute(page, place, "content");
      if (found != null) {
        return found;
      }
    }
    return attribute(page, "time[datetime]", "datetime");
  }

  private static @Nullable String attribute(Document page, String place, String attribute) {
    Element found = page.selectFirst(place);
    String value = found == null ? "" : found.attr(attribute).strip();
    return value.isEmpty() ? null : value;
  }

  /** Writes each block as a paragraph of its own, blanks collapsed. */
  private record Blocks(StringBuilder text) implements NodeVisitor {

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        append(words.getWholeText());
      } else if (breaks(node)) {
        paragraph();
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (breaks(node)) {
        paragraph();
      }
    }

    private static boolean breaks(Node node) {
      return node instanceof Element element
          && (element.isBlock()
              || element.nameIs("br")
              || element.nameIs("td")
              || element.nameIs("th"));
    }

    private void append(String words) {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (!Character.isWhitespace(c) && c != '\u00a0') {
          text.append(c);
        } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
          text.append(' ');
        }
      }
    }

    private void paragraph() {
      while (!text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1))) {
        text.setLength(text.length() - 1);
      }
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
    }
  }
}
