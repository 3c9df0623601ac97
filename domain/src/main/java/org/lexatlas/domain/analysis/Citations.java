package org.lexatlas.domain.analysis;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names, as Markdown, the sources that the statements of an analysis rest on. */
final class Citations {

  private final Provenance provenance;
  private final Map<String, String> byPlace = new HashMap<>();

  Citations(ResearchOutput analysis) {
    provenance = Provenance.of(analysis);
    StructuredData data = analysis.structuredData();
    Stream.concat(data.primarySources().stream(), data.secondarySources().stream())
        .filter(source -> source.url() != null)
        .forEach(source -> put(source.url(), of(source.title(), source.url(), source.date())));
    for (DecidingSentence one : analysis.decidingSentences()) {
      put(one.document(), of(one.title(), one.url(), one.date()));
    }
    analysis.claims().stream()
        .filter(claim -> List.of(Items.SUMMARY, Items.ANALYSIS).contains(field(claim.path())))
        .forEach(this::attributed);
  }

  /** Title with its link, and date. */
  static String of(String title, @Nullable String url, @Nullable String date) {
    String named = url == null ? Markdown.text(title) : Markdown.link(title, url);
    return date == null ? named : named + ", " + Markdown.text(date);
  }

  /**
   * What stands behind a statement, in brackets after a blank; empty where it names its source
   * itself, or rests on nothing that has a name. A law is a source by itself.
   */
  String behind(Item item) {
    if (Attributed.of(item.text()).source() != null) {
      return "";
    }
    Set<String> names = new LinkedHashSet<>();
    provenance.evidence(item).stream()
        .filter(passage -> !isOf(passage, item))
        .forEach(passage -> names.add(name(passage)));
    names.remove("");
    return names.isEmpty() ? "" : " (%s)".formatted(String.join("; ", names));
  }

  /** A sentence as it stands; what it names as its source leads there. */
  String linked(String field, String sentence) {
    String source = Attributed.of(sentence).source();
    Set<String> urls =
        source == null
            ? Set.of()
            : provenance.evidence(new Item.Statement(field, sentence)).stream()
                .map(passage -> String.valueOf(passage.url()))
                .collect(Collectors.toSet());
    return source != null && urls.size() == 1 && sentence.startsWith(source)
        ? Markdown.link(source, urls.iterator().next())
            + " "
            + Markdown.text(sentence.substring(source.length()))
        : Markdown.text(sentence);
  }

  private static boolean isOf(Claim.Passage passage, Item item) {
    return item instanceof Item.Cited cited
        && cited.law().url() != null
        && passage.url() != null
        && ItemKeys.url(passage.url()).equals(ItemKeys.url(cited.law().url()));
  }

  private String name(Claim.Passage passage) {
    String byUrl = passage.url() == null ? null : byPlace.get(ItemKeys.url(passage.url()));
    return byUrl == null ? byPlace.getOrDefault(String.valueOf(passage.document()), "") : byUrl;
  }

  /** Prose names the documents that have no address. */
  private void attributed(Claim claim) {
    Attributed said = Attributed.of(claim.text());
    Set<@Nullable String> documents =
        claim.evidence().stream().map(Claim.Passage::document).collect(Collectors.toSet());
    if (said.source() != null && documents.size() == 1) {
      put(
          documents.iterator().next(),
          Markdown.text(said.source()) + ", " + Markdown.text(String.valueOf(said.about())));
    }
  }

  private void put(@Nullable String place, String name) {
    if (place != null) {
      byPlace.putIfAbsent(place.contains("://") ? ItemKeys.url(place) : place, name);
    }
  }

  private static String field(String path) {
    int key = path.indexOf('[');
    return key < 0 ? path : path.substring(0, key);
  }
}
