package org.lexatlas.activities.provider.corpus.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.corpus.reading.CorpusReading;
import org.lexatlas.activities.provider.corpus.reading.SourceText;
import org.lexatlas.domain.analysis.GroundingUrl;
import org.lexatlas.domain.analysis.Item;
import org.lexatlas.domain.analysis.Items;
import org.lexatlas.domain.analysis.Source;

/**
 * The documents that the analysis rests on, each with its most telling sentence, verbatim: none
 * where its title alone says that it is an act that is listed.
 */
final class SourceList {

  private final Map<SourceText, Quote> quotes = new LinkedHashMap<>();

  SourceList(CorpusReading reading, List<LawTable.Entry> laws, List<Quote> turns) {
    Excerpts.deciding(reading).forEach(d -> quote(Quote.of(d.statement(), reading)));
    reading.statements().forEach(statement -> quote(Quote.of(statement, reading)));
    reading.relevant().forEach(sentence -> quote(Quote.of(sentence, reading)));
    turns.forEach(this::quote);
    laws.stream()
        .map(LawTable.Entry::quote)
        .filter(Objects::nonNull)
        .forEach(quote -> quotes.putIfAbsent(quote.document(), quote));
  }

  private void quote(Quote quote) {
    if (!quote.isNoStatement()) {
      quotes.putIfAbsent(quote.document(), quote);
    }
  }

  /** Law, regulator and government, or all others; those that decided first. */
  List<Source> sources(boolean primary) {
    List<Source> sources = new ArrayList<>();
    quotes.forEach(
        (document, quote) -> {
          if (document.type().primary() == primary) {
            sources.add(source(document, quote));
          }
        });
    return sources;
  }

  List<GroundingUrl> groundingUrls() {
    return quotes.keySet().stream()
        .filter(document -> document.url() != null)
        .map(document -> new GroundingUrl(url(document), document.title(), document.url()))
        .distinct()
        .toList();
  }

  void note(EvidenceIndex evidence) {
    quotes.forEach(
        (document, quote) -> {
          String field = document.type().primary() ? Items.PRIMARY : Items.SECONDARY;
          evidence.note(new Item.Evidence(field, source(document, quote)).text(), List.of(quote));
        });
  }

  private static String url(SourceText document) {
    @Nullable String url = document.url();
    return url == null ? "" : url;
  }

  private static Source source(SourceText document, Quote quote) {
    return new Source(
        document.title(),
        document.url(),
        document.date(),
        document.type().sourceType(),
        quote.isNoStatement() ? null : quote.sentence().text());
  }
}
