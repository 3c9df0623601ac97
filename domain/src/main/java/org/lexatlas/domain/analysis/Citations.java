package org.lexatlas.domain.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sources that the statements of an analysis rest on: which of them are the same, and what each
 * is called. A place stands for a source: its document's id, else its address, else its title.
 */
final class Citations {

  private final Provenance provenance;
  private final Map<String, Set<String>> documents = new HashMap<>();
  private final Map<String, Name> names = new HashMap<>();

  private record Name(String title, String cited) {}

  Citations(ResearchOutput analysis) {
    provenance = Provenance.of(analysis);
    for (Claim claim : analysis.claims()) {
      claim.evidence().forEach(passage -> read(passage.url(), passage.document()));
    }
    analysis.decidingSentences().forEach(one -> read(one.url(), one.document()));
    StructuredData data = analysis.structuredData();
    data.primarySources().forEach(source -> put(Items.PRIMARY, source));
    data.secondarySources().forEach(source -> put(Items.SECONDARY, source));
    for (DecidingSentence one : analysis.decidingSentences()) {
      put(place(one), one.title(), of(one.title(), one.url(), one.date()));
    }
    analysis.claims().forEach(this::attributed);
  }

  /** Title with its link, and date, as Markdown. */
  static String of(String title, @Nullable String url, @Nullable String date) {
    String named = url == null ? Markdown.text(title) : Markdown.link(title, url);
    return date == null ? named : named + ", " + Markdown.text(date);
  }

  /** Null for what has neither. An address at which one document was read stands for that one. */
  @Nullable String place(@Nullable String url, @Nullable String document) {
    if (document != null && !document.isBlank()) {
      return document;
    }
    if (url == null || url.isBlank()) {
      return null;
    }
    String address = ItemKeys.url(url);
    Set<String> read = documents.getOrDefault(address, Set.of());
    return read.size() == 1 ? read.iterator().next() : address;
  }

  /** The places of these passages. */
  Set<String> places(List<Claim.Passage> passages) {
    return passages.stream()
        .map(passage -> place(passage.url(), passage.document()))
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The place of a source of the analysis. */
  String place(Item.Evidence item) {
    Set<String> read =
        provenance
            .claim(item)
            .filter(claim -> claim.text().equals(item.text()))
            .map(claim -> places(claim.evidence()))
            .orElse(Set.of());
    Source source = item.source();
    String own = read.size() == 1 ? read.iterator().next() : place(source.url(), null);
    return titled(own == null ? String.valueOf(source.date()) : own, source.title());
  }

  /** The place of a sentence that decided. */
  String place(DecidingSentence one) {
    String place = place(one.url(), one.document());
    return titled(place == null ? String.valueOf(one.date()) : place, one.title());
  }

  /** One page can hold two acts: another title there is another source. */
  private String titled(String place, String title) {
    Name name = names.get(place);
    return name == null || name.title().equals(title) ? place : place + "\n" + title;
  }

  /** The title of the source at a place; null where none is known. */
  @Nullable String title(String place) {
    Name name = names.get(place);
    return name == null ? null : name.title();
  }

  /** The names of the sources at these places, as Markdown, as far as they have any. */
  List<String> names(Collection<String> places) {
    return places.stream()
        .map(names::get)
        .filter(Objects::nonNull)
        .map(name -> Objects.requireNonNull(name).cited())
        .distinct()
        .toList();
  }

  private void read(@Nullable String url, @Nullable String document) {
    if (url != null && document != null) {
      documents.computeIfAbsent(ItemKeys.url(url), address -> new HashSet<>()).add(document);
    }
  }

  private void put(String field, Source source) {
    String cited = of(source.title(), source.url(), source.date());
    put(place(new Item.Evidence(field, source)), source.title(), cited);
  }

  /** Sentences name the documents that stand in no list. */
  private void attributed(Claim claim) {
    Attributed said = Attributed.of(claim.text());
    Set<String> places = places(claim.evidence());
    boolean running =
        claim.path().startsWith(Items.SUMMARY) || claim.path().startsWith(Items.ANALYSIS);
    if (running && said.source() != null && places.size() == 1) {
      put(
          places.iterator().next(),
          said.source(),
          Markdown.text(said.source()) + ", " + Markdown.text(String.valueOf(said.about())));
    }
  }

  private void put(@Nullable String place, String title, String cited) {
    if (place != null) {
      names.putIfAbsent(place, new Name(title, cited));
    }
  }
}
