package org.lexatlas.activities.provider.corpus;

import java.util.List;
import org.lexatlas.activities.provider.RawReply;
import org.lexatlas.activities.provider.ResearchQuestion;
import org.lexatlas.activities.provider.corpus.examples.Example;
import org.lexatlas.activities.provider.corpus.examples.ExampleModel;
import org.lexatlas.activities.provider.corpus.reading.ExampleMiner;
import org.lexatlas.activities.provider.corpus.rules.RuleBook;
import org.lexatlas.activities.provider.corpus.rules.TopicRules;
import org.lexatlas.store.Json;

/** What questions with known answers teach about the sentences that were found for them. Pure. */
public final class CorpusLessons {

  private CorpusLessons() {}

  /**
   * The lessons of one question.
   *
   * @param reply the corpus provider's, for this question
   * @param model what was learned so far
   * @param status the right answer
   * @param marks what a person says that sentences of the documents tell; empty when nobody did
   */
  public static List<Example> of(
      RawReply reply,
      ResearchQuestion question,
      ExampleModel model,
      String status,
      List<Example> marks) {
    String topic = question.topic().id();
    return ExampleMiner.lessons(
        SourceTexts.of(Json.MAPPER.readValue(reply.body(), CorpusReply.class).documents()),
        RuleBook.ofTheProgram().topic(topic).orElseGet(() -> TopicRules.undecided(topic)),
        model,
        question.jurisdiction().code(),
        question.asOf(),
        status,
        marks);
  }
}
