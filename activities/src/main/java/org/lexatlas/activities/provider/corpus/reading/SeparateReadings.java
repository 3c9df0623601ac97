package org.lexatlas.activities.provider.corpus.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.corpus.examples.ExampleModel;
import org.lexatlas.activities.provider.corpus.reading.RuleReading.Outcome;
import org.lexatlas.activities.provider.corpus.rules.RuleBook;
import org.lexatlas.activities.provider.corpus.rules.TopicRules;
import org.lexatlas.domain.topic.Topic;

/**
 * What the rules come to and what the examples hear, before the two are joined.
 *
 * @param close the documents as closely read as they can be, with what the examples hear
 * @param ruled what the rules come to by those findings that the examples bear out
 * @param listened whether there are examples to hear by
 */
record SeparateReadings(
    ReadingRun close, RuleReading reading, Vetting vetting, Outcome ruled, boolean listened) {

  private static final int AN_ANSWER = 2;

  static SeparateReadings of(
      List<SourceText> documents, Topic topic, RuleBook book, String asked, LocalDate asOf) {
    Optional<TopicRules> rules = book.topic(topic.id());
    TopicRules used = rules.orElseGet(() -> TopicRules.undecided(topic.id()));
    @Nullable ExampleModel model = book.model(topic.id()).orElse(null);
    var decider = new StatusDecider(used, asOf);
    var close = new ReadingRun(used, asked, asOf, Reach.CLOSE, model);
    close.read(documents);
    Supplier<ReadingRun> asWholes =
        () -> {
          var run = new ReadingRun(used, asked, asOf, List.of(Reach.DOCUMENT), null);
          run.read(documents);
          return run;
        };
    var reading = new RuleReading(decider, close, rules.isPresent() ? asWholes : () -> close);
    var vetting = new Vetting(decider, model, close.voices(), close.leaning(), close::names);
    return new SeparateReadings(
        close, reading, vetting, reading.by(vetting::borneOut), model != null);
  }

  /**
   * Whether a sentence names what the topic is about, or the question that it answers does, or the
   * sentence before it ("This prohibition ..."); for a topic that lies within more than
   * crypto-assets, such as a reporting framework, also by the title. A word or two name nothing: a
   * rule that reads them has read the question.
   */
  boolean names(Statement statement) {
    SourceText document = statement.document();
    Sentence sentence = statement.sentence();
    String words = close.leaning().getOrDefault(sentence, sentence).line();
    int before = document.sentences().indexOf(sentence) - 1;
    return words.split(" ", -1).length <= AN_ANSWER
        || close.names(document, words)
        || close.titled(document)
        || (before >= 0 && close.names(document, document.sentences().get(before).line()));
  }

  /** What the rules come to by all that the examples are not sure to be beside the question. */
  Outcome telling() {
    return reading.by(vetting::telling);
  }
}
