package org.lexatlas.activities.provider.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lexatlas.activities.provider.ResearchQuestion;
import org.lexatlas.activities.provider.corpus.CorpusReply.FoundDocument;
import org.lexatlas.activities.provider.corpus.CorpusReply.FoundPassage;
import org.lexatlas.activities.provider.corpus.reading.CorpusReading;
import org.lexatlas.activities.provider.corpus.reading.SourceText;
import org.lexatlas.activities.provider.corpus.rules.RuleBook;
import org.lexatlas.activities.provider.corpus.writing.OutputWriter;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.domain.topic.StatusTerm;
import org.lexatlas.domain.topic.Topic;

/** Documents and questions for tests of the reader. */
public final class CorpusFixtures {

  public static final Topic RETAIL =
      topic(
          "Retail_Trading_Status",
          "Allowed-Unregulated",
          "Allowed-Regulated",
          "Restricted",
          "Implicit-Ban",
          "Banned");

  public static final Topic MINING =
      topic("Mining", "Legal", "Legal-With-Restrictions", "Restricted", "Banned");

  public static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);

  private static final Jurisdiction KAZAKHSTAN =
      new Jurisdiction(
          "KZ",
          "KAZ",
          "398",
          "Kazakhstan",
          "Asia",
          "Central Asia",
          Jurisdiction.Kind.COUNTRY,
          null);

  private CorpusFixtures() {}

  public static Topic topic(String id, String... statuses) {
    List<StatusTerm> terms = new ArrayList<>();
    for (String status : statuses) {
      terms.add(new StatusTerm(status, terms.size(), "as its name says"));
    }
    return new Topic(id, 1, id, "Assess " + id + ".", terms);
  }

  /** A document; type, date and language first, as in {@code law|2023-02-06|en}. */
  public static FoundDocument document(String head, String title, String text) {
    String[] parts = head.split("\\|", -1);
    String id = "doc-" + Integer.toHexString((head + title + text).hashCode());
    return new FoundDocument(
        id,
        title,
        "https://" + parts[0].replace('_', '-') + ".example/" + id,
        parts[1].isEmpty() ? null : parts[1],
        parts[0],
        parts.length > 2 ? parts[2] : "en",
        false,
        List.of(new FoundPassage(0, text)));
  }

  public static CorpusReading read(Topic topic, String country, FoundDocument... documents) {
    return read(topic, country, AS_OF, documents);
  }

  public static CorpusReading read(
      Topic topic, String country, LocalDate asOf, FoundDocument... documents) {
    return read(topic, RuleBook.ofTheProgram(), country, asOf, documents);
  }

  /** Reads by the rules that the book has for the topic. */
  public static CorpusReading read(
      Topic topic, RuleBook book, String country, LocalDate asOf, FoundDocument... documents) {
    List<FoundDocument> newestFirst = new ArrayList<>(List.of(documents));
    newestFirst.sort(
        Comparator.comparing((FoundDocument d) -> d.date() == null ? "" : d.date()).reversed());
    return CorpusReading.of(SourceTexts.of(newestFirst), topic, book, country, asOf);
  }

  /** The analysis of Kazakhstan that is written of the documents. */
  public static ResearchOutput written(Topic topic, FoundDocument... documents) {
    var question = new ResearchQuestion(KAZAKHSTAN, topic, AS_OF, null, null);
    return new OutputWriter(question, read(topic, "KZ", documents), List.of()).write();
  }

  /** The documents as the reader sees them. */
  public static List<SourceText> texts(FoundDocument... documents) {
    return SourceTexts.of(List.of(documents));
  }
}
