package org.lexatlas.domain.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One telling of an analysis, from its first section to its last: each thing is told once, where it
 * comes first, and names its source. What is overruled or was not confirmed is left to the sections
 * that say so. Remembers what it told.
 */
final class Telling {

  private final Provenance provenance;
  private final Citations citations;
  private final Told told = new Told();
  private final Told withNote = new Told();
  private final Told overruled = new Told();

  Telling(ResearchOutput analysis) {
    provenance = Provenance.of(analysis);
    citations = new Citations(analysis);
    Overruled.statements(analysis).keySet().forEach(overruled::add);
  }

  /** The paragraphs of a text as Markdown, each sentence leading to the source that it names. */
  List<String> linked(String field, String prose) {
    return paragraphs(field, prose, sentence -> citations.linked(field, sentence));
  }

  /** The paragraphs of a text as Markdown without links. */
  List<String> plain(String field, String prose) {
    return paragraphs(field, prose, Markdown::text);
  }

  private List<String> paragraphs(String field, String prose, Function<String, String> markdown) {
    return Sentences.paragraphs(prose).stream()
        .map(
            sentences ->
                sentences.stream()
                    .filter(sentence -> stands(new Item.Statement(field, sentence)))
                    .filter(told::add)
                    .map(markdown)
                    .collect(Collectors.joining(" ")))
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }

  /**
   * A summary is told as it was written; elsewhere a sentence with a note is told with the note.
   */
  private boolean stands(Item item) {
    return item.field().equals(Items.SUMMARY) || note(item) == null;
  }

  /** A statement of a list that nothing is noted on; empty otherwise, and where it was told. */
  Optional<String> confirmed(Item.Statement item) {
    return note(item) == null ? entry(item, null) : Optional.empty();
  }

  /** A statement of a list, with the note on it; empty where it was told, or is overruled. */
  Optional<String> noted(Item.Statement item) {
    String note = note(item);
    return Overruled.isNote(note) ? Optional.empty() : entry(item, note);
  }

  /** The words before a colon in bold, and they alone where what follows was told. */
  private Optional<String> entry(Item.Statement item, @Nullable String note) {
    return told.rest(item.text())
        .filter(rest -> !rest.isBlank())
        .map(
            rest ->
                rest.equals(item.text())
                    ? bold(rest) + citations.behind(item)
                    : "**%s**".formatted(Markdown.text(rest)))
        .map(words -> "- " + words + behind(item, note));
  }

  private static String bold(String statement) {
    return Told.lead(statement)
        .map(
            lead ->
                "**%s:** %s"
                    .formatted(Markdown.text(lead), Markdown.text(Told.afterLead(statement))))
        .orElseGet(() -> Markdown.text(statement));
  }

  /** A law, with what it says where that was not told, and the note on it. */
  String law(Law law) {
    Item item = new Item.Cited(law);
    String name = law.numbered();
    String named = law.url() == null ? Markdown.text(name) : Markdown.link(name, law.url());
    String dated = law.dateEnacted() == null ? "undated" : Markdown.text(law.dateEnacted());
    String summary = law.summary();
    String said =
        summary != null && isNew(summary)
            ? ": " + Markdown.text(summary) + citations.behind(item)
            : "";
    return "- **%s**, %s%s%s".formatted(named, dated, said, behind(item, note(item)));
  }

  private String behind(Item item, @Nullable String note) {
    if (note == null) {
      return "";
    }
    withNote.add(item.text());
    return " — " + Markdown.text(note);
  }

  /** An entry that stands whatever was told. */
  String always(String text) {
    told.add(text);
    return "- " + Markdown.text(text);
  }

  /** Whether a quotation would say anything new, here or where what is overruled is told. */
  boolean isNew(String quotation) {
    return !overruled.has(quotation) && told.add(quotation);
  }

  /** Whether the note on it stands behind the statement already. */
  boolean hasNote(Claim claim) {
    return withNote.has(claim.text());
  }

  private @Nullable String note(Item item) {
    return provenance.claim(item).map(Claim::note).orElse(null);
  }
}
