package org.lexatlas.activities.provider.corpus.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.corpus.reading.ForceReader.Draft;
import org.lexatlas.activities.provider.corpus.reading.SentenceReader.Finding;
import org.lexatlas.activities.provider.corpus.reading.SentenceReader.Surroundings;
import org.lexatlas.activities.provider.corpus.rules.PlainWords;
import org.lexatlas.activities.provider.corpus.rules.TopicRules;

/**
 * Reads one document from its first sentence to its last, keeping in mind the title, the heading,
 * the sentences before, whether it is a draft, and which place it is speaking of. Used once.
 */
final class DocumentStatements {

  private static final Pattern QUESTION = Pattern.compile("\\?[\"'”»)]*$");

  /** "A1." stands between a question and its answer. */
  private static final Pattern LABEL = Pattern.compile("\\p{L}{0,10} ?\\d{0,3} ?[.:)-]?");

  private final SentenceReader reader;
  private final TopicRules rules;
  private final SourceText document;
  private final String title;
  private final boolean draftDocument;
  private final boolean onTopic;
  private final boolean onSubject;
  private final boolean notYet;

  private final List<Statement> statements = new ArrayList<>();
  private String heading = "";
  private String before = "";
  private String beforeThat = "";
  private boolean elsewhere;
  private boolean draftBefore;
  private String asked = "";
  private @Nullable ExampleVoices listener;

  DocumentStatements(SentenceReader reader, TopicRules rules, SourceText document, LocalDate asOf) {
    this.reader = reader;
    this.rules = rules;
    this.document = document;
    this.title = PlainWords.of(document.title());
    this.draftDocument = draft();
    this.onTopic = reader.onTopic(title, document.sentences());
    this.onSubject = reader.onSubject(document.sentences());
    this.notYet =
        document.type().primary()
            && Commencement.of(document, reader).filter(day -> day.isAfter(asOf)).isPresent();
  }

  List<Statement> read() {
    for (Sentence sentence : document.sentences()) {
      if (sentence.heading()) {
        heading = sentence.plain();
        elsewhere = reader.ownParts().elsewhere(heading);
      } else if (!elsewhere || !reader.ownParts().elsewhere(heading)) {
        read(sentence);
      }
    }
    return statements;
  }

  /** Lets the examples hear what is said of the place asked about as a whole. */
  void heardBy(ExampleVoices voices) {
    listener = voices;
    read();
  }

  /** Whether the whole document is a bill, a draft or a consultation. */
  boolean isDraft() {
    return draftDocument;
  }

  private void read(Sentence sentence) {
    String plain = sentence.plain();
    boolean stays = elsewhere && reader.ownParts().continues(plain);
    elsewhere = stays || reader.ownParts().elsewhere(plain);
    Draft draft = draft(plain);
    if (listener != null) {
      heard(sentence, draft, listener);
    } else if (!stays) {
      read(sentence, draft);
    }
    asked = asks(plain) ? plain : LABEL.matcher(plain).matches() ? asked : "";
    draftBefore = reader.force().proposes(plain) || draft == Draft.CONTINUED;
    beforeThat = before;
    before = plain;
  }

  private void read(Sentence sentence, Draft draft) {
    String plain = sentence.plain();
    if (asks(plain)) {
      return; // and says nothing
    }
    Optional<Answer> answer = asked.isEmpty() ? Optional.empty() : Answer.of(plain, reader.words());
    if (answer.isPresent()) {
      answered(sentence, answer.get(), draft);
    } else {
      add(sentence, findings(sentence, draft));
    }
  }

  private void heard(Sentence sentence, Draft draft, ExampleVoices voices) {
    String plain = sentence.plain();
    if (!before.isEmpty() && reader.words().concept("exempts").in(plain)) {
      voices.forget(before); // this one limits it
    }
    if (!elsewhere && !asks(plain) && !labels(plain) && !reader.ofZone(plain)) {
      var read = reader.force().read(plain, plain, draft, false);
      Force force = notYet(read.force(), read.since()) ? Force.FUTURE : read.force();
      voices.hear(
          document,
          sentence,
          asked,
          new ForceReader.Reading(force, read.since()),
          reader.about(plain, plain, surroundings(draft, "", false)));
    }
  }

  /** A label alone says nothing; "No." after a question does. */
  private boolean labels(String plain) {
    return LABEL.matcher(plain).matches() && Answer.of(plain, reader.words()).isEmpty();
  }

  private static boolean asks(String plain) {
    return QUESTION.matcher(plain).find();
  }

  /** "May I? - Yes, through ...": what is allowed, and how. */
  private void answered(Sentence sentence, Answer answer, Draft draft) {
    if (answer.affirms()) {
      String whole = asked.replaceFirst("\\?[^?]*$", "") + " " + answer.rest();
      add(sentence, reader.read(whole, surroundings(draft, "", false)));
    } else {
      add(sentence, reader.read(asked, surroundings(draft, "", true)));
      add(sentence, reader.read(answer.rest(), surroundings(draft, "", false)));
    }
  }

  private Surroundings surroundings(Draft draft, String exception, boolean denied) {
    return new Surroundings(
        List.of(title, heading, before, beforeThat), draft, onTopic, onSubject, exception, denied);
  }

  /** The findings; where the sentence limits the one before, that one is read again with it. */
  private List<Finding> findings(Sentence sentence, Draft draft) {
    if (!before.isEmpty() && reader.words().concept("exempts").in(sentence.plain())) {
      List<Finding> limited = reader.read(before, surroundings(draft, sentence.plain(), false));
      if (!limited.isEmpty()) {
        statements.removeIf(statement -> statement.sentence().plain().equals(before));
        return limited;
      }
    }
    return reader.read(sentence.plain(), surroundings(draft, "", false));
  }

  private void add(Sentence sentence, List<Finding> findings) {
    List<Statement> said = new ArrayList<>();
    for (Finding finding : findings) {
      Force force = force(finding.clause());
      RuleMatcher.finds(finding.rule(), force)
          .forEach((facet, value) -> said.add(statement(facet, value, finding, sentence, force)));
    }
    mixed(said);
    for (Statement statement : said) {
      statements.add(statement);
      implied(statement);
    }
  }

  /** What an act lays down is not in force before the act is, whatever its tense. */
  private Force force(Clause clause) {
    return notYet(clause.force(), clause.since()) ? Force.FUTURE : clause.force();
  }

  private boolean notYet(Force force, @Nullable String since) {
    return notYet && force == Force.IN_FORCE && since == null;
  }

  private Statement statement(
      String facet, String value, Finding finding, Sentence sentence, Force force) {
    Clause clause = finding.clause();
    Integer strength = finding.rule().strength();
    String date = document.orderDate();
    if (clause.since() != null && force == Force.IN_FORCE && clause.since().compareTo(date) > 0) {
      date = clause.since();
    }
    return new Statement(
        facet,
        value,
        finding.rule().id(),
        strength == null ? 2 : strength,
        document.type().tier(),
        date,
        clause.changed() || finding.rule().change(),
        force,
        clause.since(),
        document,
        sentence);
  }

  /** "May sell but not buy": several values in one sentence can mean one of their own. */
  private void mixed(List<Statement> said) {
    for (TopicRules.Mixture mixture : rules.mixed()) {
      List<Statement> parts =
          said.stream()
              .filter(
                  s -> s.facet().equals(mixture.facet()) && mixture.values().contains(s.value()))
              .toList();
      if (parts.stream().map(Statement::value).distinct().count() == mixture.values().size()) {
        UnaryOperator<Statement> mix =
            s -> parts.contains(s) ? s.as(s.facet(), mixture.gives(), s.strength()) : s;
        said.replaceAll(mix);
      }
    }
  }

  private void implied(Statement statement) {
    for (TopicRules.Implication implication : rules.implies()) {
      if (statement.value().equals(implication.given().get(statement.facet()))) {
        Map<String, String> then = implication.then();
        then.forEach((facet, value) -> statements.add(statement.as(facet, value, 1)));
      }
    }
  }

  private boolean draft() {
    var bill = reader.words().concept("bill-title");
    boolean titled = bill.in(title) && !reader.words().concept("adopted").in(title);
    return titled
        || (document.type().primary()
            && document.sentences().stream()
                .limit(2)
                .filter(Sentence::heading)
                .anyMatch(s -> bill.in(s.plain())));
  }

  private Draft draft(String plain) {
    if (draftDocument) {
      return Draft.DOCUMENT;
    }
    boolean goesOn =
        reader.words().concept("anaphor").find(plain).stream().anyMatch(span -> span.start() <= 2);
    return draftBefore && goesOn ? Draft.CONTINUED : Draft.NO;
  }
}
