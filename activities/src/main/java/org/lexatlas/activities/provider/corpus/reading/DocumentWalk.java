package org.lexatlas.activities.provider.corpus.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.corpus.reading.ForceReader.Draft;
import org.lexatlas.activities.provider.corpus.reading.ProvisionNumbers.Named;
import org.lexatlas.activities.provider.corpus.rules.PlainWords;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;
import org.lexatlas.store.corpus.SourceType;

/**
 * A document from its first sentence to its last, each with what must be kept in mind to understand
 * it: the title, the heading, the sentences before, the question that it answers, whether it is a
 * draft, and which place it is speaking of.
 */
final class DocumentWalk {

  private static final Pattern QUESTION = Pattern.compile("\\?[\"'”»)]*$");

  /** "2. You ask whether ..." */
  private static final int LATEST_ASKING = 5;

  /** "A1." stands between a question and its answer. */
  private static final Pattern LABEL = Pattern.compile("\\p{L}{0,10} ?\\d{0,3} ?[.:)-]?");

  /** "**Mining.** A licence is ...": to its paragraph it is as a heading. */
  private static final Pattern LEAD = Pattern.compile("\\*\\*[^*?\\n]{4,80}\\*\\*");

  private final SentenceReader reader;
  private final SourceText document;
  private final String title;
  private final boolean draftDocument;
  private final boolean onTopic;
  private final boolean onSubject;
  private final Commencement commencement;
  private final LocalDate asOf;
  private final Predicate<Sentence> leftOut;

  /**
   * Prepares.
   *
   * @param commencement when what the document lays down begins to apply
   * @param leftOut which sentences say nothing of what is law: of what no longer is, by hearsay, or
   *     that nothing is said of it
   */
  DocumentWalk(
      SentenceReader reader,
      SourceText document,
      LocalDate asOf,
      Commencement commencement,
      Predicate<Sentence> leftOut) {
    this.leftOut = leftOut;
    this.reader = reader;
    this.document = document;
    this.title = PlainWords.of(document.title());
    this.draftDocument = draft();
    this.onTopic = reader.onTopic(title, document.sentences());
    this.onSubject = reader.onSubject(document.sentences());
    this.commencement = commencement;
    this.asOf = asOf;
  }

  /**
   * A sentence that is no heading.
   *
   * @param heading the one above it, with the bold words that begin its paragraph
   * @param before the plain sentence before it, and {@code beforeThat} the one before that; empty
   *     at the beginning
   * @param asked the question that it answers; empty when there is none
   * @param question the heading that asks it; null where a sentence does
   * @param elsewhere whether it is about another place
   * @param goesOn whether it goes on about the other place of the sentence before
   */
  record Step(
      Sentence sentence,
      String heading,
      String before,
      String beforeThat,
      String asked,
      @Nullable Sentence question,
      Draft draft,
      boolean elsewhere,
      boolean goesOn) {

    String plain() {
      return sentence.plain();
    }

    /** Whether it is a question, or tells of one ("You ask whether ..."): that says nothing. */
    boolean asks(Vocabulary words) {
      return QUESTION.matcher(plain()).find()
          || words.concept("asks-whether").find(plain()).stream()
              .anyMatch(span -> span.start() <= LATEST_ASKING);
    }

    /** Whether it says of what the sentence before does not hold. */
    boolean limits(Vocabulary words) {
      return !before.isEmpty() && words.concept("exempts").in(plain());
    }

    /** Whether it forbids or demands something. */
    boolean laysDown(Vocabulary words) {
      return laysDown(plain(), words);
    }

    static boolean laysDown(String plain, Vocabulary words) {
      return Stream.of("forbids", "must-not", "demands")
          .anyMatch(cue -> words.concept(cue).in(plain));
    }

    /** Whether it goes on behind an answer of one word: "Yes. No rule prohibits it." */
    boolean goesOnAnswering(Vocabulary words) {
      return LABEL.matcher(before).matches() && Answer.of(before, words).isPresent();
    }

    /** Whether it is a label, or an answer of one word. */
    boolean labels() {
      return LABEL.matcher(plain()).matches();
    }
  }

  /** The sentences, without those under headings about other places. */
  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    String heading = "";
    String lead = "";
    @Nullable Sentence question = null;
    boolean elsewhere = false;
    @Nullable Sentence previous = null;
    for (Sentence sentence : document.sentences()) {
      String plain = sentence.plain();
      if (!lead.isEmpty() && !document.goesOn(previous, sentence)) {
        lead = "";
        elsewhere = reader.ownParts().elsewhere(heading);
      }
      previous = sentence;
      String nearest = lead.isEmpty() ? heading : lead;
      if (sentence.heading()) {
        heading = plain;
        question = QUESTION.matcher(plain).find() ? sentence : null;
        elsewhere = reader.ownParts().elsewhere(heading);
      } else if (!leftOut.test(sentence) && (!elsewhere || !reader.ownParts().elsewhere(nearest))) {
        @Nullable Step last = steps.isEmpty() ? null : steps.getLast();
        boolean goesOn = elsewhere && reader.ownParts().continues(plain);
        elsewhere = goesOn || reader.ownParts().elsewhere(plain);
        lead = leads(sentence) ? plain : lead;
        steps.add(
            new Step(
                sentence,
                lead.isEmpty() ? heading : heading + " ; " + lead,
                last == null ? "" : last.plain(),
                last == null ? "" : last.before(),
                question == null ? asked(last) : question.plain(),
                question,
                draft(plain, last),
                elsewhere,
                goesOn));
        question = null;
      }
    }
    return steps;
  }

  private boolean leads(Sentence sentence) {
    return LEAD.matcher(sentence.text()).matches()
        && Answer.of(sentence.plain(), reader.words()).isEmpty();
  }

  private String asked(@Nullable Step last) {
    if (last == null) {
      return "";
    }
    return last.asks(reader.words()) ? last.plain() : last.labels() ? last.asked() : "";
  }

  /** The words around a sentence. */
  Surroundings around(Step step, String exception, boolean denied) {
    return new Surroundings(
        List.of(title, step.heading(), step.before(), step.beforeThat()),
        step.draft(),
        onTopic,
        onSubject,
        exception,
        denied);
  }

  /** What an act lays down is not in force before that provision is, whatever its tense. */
  Force force(ForceReader.Reading read, Sentence sentence) {
    boolean law = read.force() == Force.IN_FORCE && read.since() == null;
    return law && document.type().primary() && notYet(sentence) ? Force.FUTURE : read.force();
  }

  /** Whether a sentence stands in one of these provisions. */
  boolean within(Sentence sentence, Named these) {
    return commencement.within(sentence, these);
  }

  /** Whether a sentence tells of a beginning from which nothing follows that is still to come. */
  boolean begun(Sentence sentence) {
    return commencement.over(sentence, asOf);
  }

  private boolean notYet(Sentence sentence) {
    return commencement.day(sentence).filter(day -> day.isAfter(asOf)).isPresent();
  }

  /** Whether the whole document is a bill, a draft or a consultation. */
  boolean isDraft() {
    return draftDocument;
  }

  SourceText document() {
    return document;
  }

  SentenceReader reader() {
    return reader;
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

  private Draft draft(String plain, @Nullable Step last) {
    if (draftDocument) {
      return Draft.DOCUMENT;
    }
    boolean law = document.type() == SourceType.LAW;
    boolean goesOn =
        reader.words().concept("anaphor").find(plain).stream().anyMatch(span -> span.start() <= 2);
    if (goesOn && last != null && (last.draft() == Draft.CONTINUED || tellsOfPlan(last, law))) {
      return Draft.CONTINUED;
    }
    return law ? Draft.ENACTED : Draft.NO;
  }

  private boolean tellsOfPlan(Step step, boolean law) {
    ForceReader force = reader.force();
    return force.proposes(step.plain()) && (!law || force.tellsOfBills(step.plain()));
  }
}
