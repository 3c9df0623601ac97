package org.lexatlas.domain.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One telling of an analysis, from its first section to its last: the same words of the same source
 * are told once in full, where they come first, and with their source. What has more to say of them
 * later (a lead, a note, that they decide) leads back to them by a number; what has not is left
 * out. What is overruled is told where that is said. Running text that quotes nobody stays whole.
 */
final class Telling {

  private final Provenance provenance;
  private final Citations citations;
  private final Map<String, Item> items = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private final Set<String> apart = new HashSet<>();
  private final Set<String> notes = new HashSet<>();

  /** What is led back to: found out by a rehearsal, so that only that has a number. */
  private final Set<String> numbered;

  private final Set<String> referred = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private int last;
  private boolean marked;

  private Telling(ResearchOutput analysis, Set<String> numbered) {
    provenance = Provenance.of(analysis);
    citations = new Citations(analysis);
    this.numbered = numbered;
    Items.of(analysis, true).forEach(item -> items.putIfAbsent(item.path() + item.text(), item));
    for (Claim one : Overruled.statements(analysis)) {
      Quotation quotation = quotation(one);
      apart.addAll(quotation.places().keySet());
      isFirst(one.text(), quotation, String.valueOf(one.note()));
    }
  }

  /** What is written with one telling. */
  static String of(ResearchOutput analysis, Function<Telling, String> written) {
    var rehearsal = new Telling(analysis, Set.of());
    String text = written.apply(rehearsal);
    return rehearsal.referred.isEmpty()
        ? text
        : written.apply(new Telling(analysis, rehearsal.referred));
  }

  /** The summary's paragraphs as Markdown, also what is overruled in it: it was concluded so. */
  List<String> summary(String prose) {
    for (String sentence : Sentences.of(prose)) {
      Quotation quotation = quotation(new Item.Statement(Items.SUMMARY, sentence));
      if (!quotation.attribution().isEmpty()) {
        apart.removeAll(quotation.places().keySet());
      }
    }
    return prose(Items.SUMMARY, prose);
  }

  /** The paragraphs of a text as Markdown. */
  List<String> prose(String field, String prose) {
    return Sentences.paragraphs(prose).stream()
        .map(
            sentences ->
                sentences.stream()
                    .map(sentence -> sentence(new Item.Statement(field, sentence)))
                    .filter(sentence -> !sentence.isEmpty())
                    .collect(Collectors.joining(" ")))
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }

  private String sentence(Item item) {
    Quotation quotation = quotation(item);
    if (quotation.attribution().isEmpty()) {
      return Markdown.text(item.text());
    }
    if (!isTold(quotation)) {
      return Markdown.text(item.text()) + inBrackets(List.of(), tell(quotation));
    }
    return quotation.isMore() ? reference(quotation, Markdown::text) + "." : "";
  }

  /** An entry of a list with the note on it; empty where all of it was told. */
  Optional<String> entry(Item item) {
    return entry(item, note(item), Markdown::text);
  }

  /** An entry of a list alone, made Markdown like this; empty where all of it was told. */
  Optional<String> entry(Item item, UnaryOperator<String> markdown) {
    return entry(item, null, markdown);
  }

  private Optional<String> entry(Item item, @Nullable String note, UnaryOperator<String> markdown) {
    Quotation quotation = quotation(item);
    boolean isNew = !isTold(quotation) || quotation.isMore();
    boolean first = note != null && isFirst(item.text(), quotation, note);
    marked |= note != null && !Overruled.isNote(note);
    return !item.text().isBlank() && (isNew || first)
        ? Optional.of("- " + words(item.text(), quotation, markdown) + behind(note))
        : Optional.empty();
  }

  /** A law, with what it says and the note on it. */
  String law(Law law) {
    Item item = new Item.Cited(law);
    Quotation quotation = quotation(item);
    String name = law.numbered();
    String named = law.url() == null ? Markdown.text(name) : Markdown.link(name, law.url());
    String dated = law.dateEnacted() == null ? "undated" : Markdown.text(law.dateEnacted());
    String summary = law.summary();
    String said = "";
    if (summary != null && isTold(quotation)) {
      said = ": " + see(quotation);
    } else if (summary != null) {
      String own = String.valueOf(citations.place(law.url(), null));
      List<String> others = untold(quotation).stream().filter(at -> !at.equals(own)).toList();
      said = ": " + Markdown.text(summary) + inBrackets(citations.names(others), tell(quotation));
    }
    String note = note(item);
    if (note != null) {
      isFirst(item.text(), quotation, note);
      marked = true;
    }
    return "- **%s**, %s%s%s".formatted(named, dated, said, behind(note));
  }

  /** What remains open: a question stands, whatever it quotes. */
  String open(String text) {
    Quotation quotation = quotation(new Item.Statement(Items.UNCERTAINTIES, text));
    return "- " + words(text, quotation, Markdown::text);
  }

  /** A sentence that decided: with its source, and by its number where it was told. */
  String deciding(DecidingSentence one) {
    Quotation quotation = quotation(new Item.Deciding(one));
    String from = Citations.of(one.title(), one.url(), one.date());
    return isTold(quotation)
        ? "- %s: %s".formatted(see(quotation).replaceFirst("see q", "Q"), from)
        : excerpt(one.sentence(), from, quotation);
  }

  /** What a source says, above its name; empty where it was told. */
  Optional<String> excerpt(Item.Evidence item) {
    Source source = item.source();
    Quotation quotation = quotation(item);
    return source.keyQuote() == null || isTold(quotation)
        ? Optional.empty()
        : Optional.of(
            excerpt(
                source.keyQuote(),
                Citations.of(source.title(), source.url(), source.date()),
                quotation));
  }

  private String excerpt(String words, String from, Quotation quotation) {
    return "> “%s”\n>\n> %s%s"
        .formatted(
            Markdown.text(words.replace("**", "")), from, inBrackets(List.of(), tell(quotation)));
  }

  /** What is overruled, and by what. */
  String overruled(Claim claim) {
    Quotation quotation = quotation(claim);
    apart.removeAll(quotation.places().keySet());
    return line(claim, quotation);
  }

  /** What a claim says that has a note, with the note; empty where the note was told. */
  Optional<String> noted(Claim claim) {
    Quotation quotation = quotation(claim);
    return isFirst(claim.text(), quotation, String.valueOf(claim.note()))
        ? Optional.of(line(claim, quotation))
        : Optional.empty();
  }

  private String line(Claim claim, Quotation quotation) {
    return "- " + words(claim.text(), quotation, Markdown::text) + behind(claim.note());
  }

  /** Whether something that was not confirmed says so where it stands. */
  boolean isMarked() {
    return marked;
  }

  /** In full and with its sources, or with the number where the words were told. */
  private String words(String text, Quotation quotation, UnaryOperator<String> markdown) {
    if (isTold(quotation)) {
      return reference(quotation, markdown);
    }
    List<String> names =
        quotation.attribution().isEmpty() ? citations.names(untold(quotation)) : List.of();
    return markdown.apply(text) + inBrackets(names, tell(quotation));
  }

  private String reference(Quotation quotation, UnaryOperator<String> markdown) {
    return markdown.apply(
        quotation.lead() + quotation.attribution() + see(quotation) + quotation.after());
  }

  private boolean isTold(Quotation quotation) {
    Set<String> keys = quotation.places().keySet();
    return !keys.isEmpty()
        && keys.stream().allMatch(key -> told.contains(key) || apart.contains(key));
  }

  private Collection<String> untold(Quotation quotation) {
    Map<String, String> places = new LinkedHashMap<>(quotation.places());
    places.keySet().removeAll(told);
    return places.values();
  }

  /** Notes that it is told; its number where something leads back to it. */
  private List<String> tell(Quotation quotation) {
    Set<String> keys = new HashSet<>(quotation.places().keySet());
    keys.removeAll(told);
    told.addAll(keys);
    return keys.stream().noneMatch(numbered::contains)
        ? List.of()
        : List.of("quotation " + number(keys));
  }

  private String see(Quotation quotation) {
    Set<String> keys = quotation.places().keySet();
    referred.addAll(keys);
    var those = new TreeSet<Integer>();
    keys.forEach(key -> those.add(number(Set.of(key))));
    String list = those.stream().map(String::valueOf).collect(Collectors.joining(" and "));
    return (those.size() == 1 ? "see quotation " : "see quotations ") + list;
  }

  /** The number of what was told together; one that was promised before it was told stays. */
  private int number(Set<String> keys) {
    int number =
        keys.stream().filter(numbers::containsKey).map(numbers::get).findFirst().orElse(last + 1);
    last = Math.max(last, number);
    keys.forEach(key -> numbers.putIfAbsent(key, number));
    return number;
  }

  /** Whether this note on these words was not told before; it is from now on. */
  private boolean isFirst(String text, Quotation quotation, String note) {
    Set<String> keys = quotation.places().keySet();
    Set<String> all = keys.isEmpty() ? Set.of(PlainText.normalised(text)) : keys;
    return notes.addAll(all.stream().map(key -> note + "\n" + key).toList());
  }

  private Quotation quotation(Claim claim) {
    Item item = items.get(claim.path() + claim.text());
    return item == null || item instanceof Item.Statement
        ? Quotation.of(claim.text(), claim.evidence(), citations)
        : quotation(item);
  }

  private Quotation quotation(Item item) {
    // what only has its path is another: laws and sources can share a name or an address
    List<Claim.Passage> evidence =
        provenance
            .claim(item)
            .filter(claim -> claim.text().equals(item.text()))
            .map(Claim::evidence)
            .orElse(List.of());
    return Quotation.of(item, evidence, citations);
  }

  private @Nullable String note(Item item) {
    return provenance.claim(item).map(Claim::note).orElse(null);
  }

  private static String behind(@Nullable String note) {
    return note == null ? "" : " — " + Markdown.text(note);
  }

  private static String inBrackets(List<String> names, List<String> number) {
    List<String> all = Stream.concat(names.stream(), number.stream()).toList();
    return all.isEmpty() ? "" : " (%s)".formatted(String.join("; ", all));
  }
}
