package org.lexatlas.api.web.analysis;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.text.SafeLink;
import org.lexatlas.domain.analysis.Claim;
import org.lexatlas.store.corpus.CorpusDocument;

/**
 * A passage that an item rests on, in the words around it.
 *
 * @param before what the document says before the quote; empty where it is not at hand
 * @param document id of the document; null for a web page, and for one that the corpus lost
 * @param about kind and date of the document, or why there is nothing around the quote
 */
record PassageView(
    String before,
    String quote,
    String after,
    String title,
    @Nullable String link,
    @Nullable String document,
    int offset,
    String about) {

  private static final int AROUND = 280;

  /** How many characters the quote has. */
  public int length() {
    return quote.length();
  }

  static PassageView of(Claim.Passage passage, Optional<CorpusDocument> found) {
    return found
        .map(document -> within(passage, document))
        .orElseGet(
            () -> alone(passage, passage.document() == null ? "" : "no longer in the corpus"));
  }

  private static PassageView within(Claim.Passage passage, CorpusDocument document) {
    String body = document.body();
    String quote = passage.quote();
    int given = passage.offset() == null ? 0 : passage.offset();
    int at = body.startsWith(quote, given) ? given : body.indexOf(quote);
    String about = about(document);
    if (at < 0) {
      return new PassageView(
          "", quote, "", document.title(), SafeLink.of(document.url()), document.id(), 0, about);
    }
    int end = at + quote.length();
    return new PassageView(
        tail(body.substring(Math.max(0, at - AROUND), at), at > AROUND),
        quote,
        head(
            body.substring(end, Math.min(body.length(), end + AROUND)),
            end + AROUND < body.length()),
        document.title(),
        SafeLink.of(document.url()),
        document.id(),
        at,
        about);
  }

  private static PassageView alone(Claim.Passage passage, String about) {
    String named = passage.url() != null ? passage.url() : passage.document();
    return new PassageView(
        "",
        passage.quote(),
        "",
        named == null ? "Unnamed source" : named,
        SafeLink.of(passage.url()),
        null,
        0,
        about);
  }

  private static String about(CorpusDocument document) {
    String type = document.type().word().replace('_', ' ');
    return document.date() == null ? type + ", undated" : type + ", " + document.date();
  }

  private static String tail(String text, boolean cut) {
    int space = text.indexOf(' ');
    return cut && space >= 0 ? "…" + text.substring(space) : text;
  }

  private static String head(String text, boolean cut) {
    int space = text.lastIndexOf(' ');
    return cut && space >= 0 ? text.substring(0, space) + " …" : text;
  }
}
