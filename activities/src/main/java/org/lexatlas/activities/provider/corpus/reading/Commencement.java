package org.lexatlas.activities.provider.corpus.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.corpus.examples.Naming;
import org.lexatlas.activities.provider.corpus.reading.ProvisionNumbers.Named;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;

/**
 * When an act begins to apply, as its own text says: on a day, after a time, or when it is told; as
 * a whole, or provision by provision.
 */
final class Commencement {

  private static final int SAVE_FOR_REACH = 40;

  /** "(2) " may stand before a sentence. */
  private static final int NUMBER = 5;

  /** What begins a sentence behind its number: "Article 60 (Commencement) This Act ...". */
  private static final String DETERMINER =
      "(?:the|this|these|das|die|der|dieses|diese|la|el|los|las|esta|este|le|les|cette|ce"
          + "|(?:o|a) presente|настоящ\\p{L}+)";

  /** "Article 9." before a sentence is its own number, and not the part that it is about. */
  private static final Pattern OWN_NUMBER =
      Pattern.compile(
          "^(?:\\p{L}{1,12}\\.? |§ ?)?(?:\\d+[\\p{L}º°-]{0,4}(?: bis| ter)?|único|unique|статья(?= -|[.:)]))"
              + "(?: ?[.:)]+-?| -(?= )| (?=(?:\\([^)\\d]{1,60}\\) )?"
              + DETERMINER
              + " ))(?:º|°)?\\s*(?:\\([^)]*\\)\\s*)?");

  /** No more stands between the provisions of one row: "§ 2 Z 21 und 22, § 32a und § 34". */
  private static final int ROW = 25;

  /** "Chapter III (licensing of service providers), Chapter IV": what a provision is about. */
  private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");

  private final SourceText document;
  private final SentenceReader reader;
  private final Vocabulary words;
  private final Provisions provisions;
  private final List<Beginning> beginnings = new ArrayList<>();

  /** What the beginning of the act leaves out. */
  private final List<Named> excepted = new ArrayList<>();

  /**
   * What a sentence says of a beginning.
   *
   * @param of the provisions that begin; null for the act, or for what it says of the subject
   * @param subject whether it says it of the topic's subject, and not of the act
   */
  private record Beginning(Sentence in, @Nullable Named of, boolean subject, LocalDate day) {

    boolean open() {
      return day.equals(CommencementDay.OPEN);
    }

    Beginning on(LocalDate fixed) {
      return new Beginning(in, of, subject, fixed);
    }
  }

  /**
   * Reads.
   *
   * @param documents all of them, of which one may appoint a day that this act leaves open
   */
  Commencement(SourceText document, SentenceReader reader, List<SourceText> documents) {
    this.document = document;
    this.reader = reader;
    this.words = reader.words();
    this.provisions = Provisions.of(document, words);
    List<Sentence> all = document.sentences();
    for (int i = 0; i < all.size(); i++) {
      read(all.get(i), i == 0 ? "" : all.get(i - 1).plain());
      if (i + 1 < all.size()) {
        fixedBy(all.get(i + 1).plain(), all.get(i));
      }
    }
    if (beginnings.stream().anyMatch(Beginning::open)) {
      AppointedDays.of(document, documents, words).forEach(this::appointed);
    }
  }

  /**
   * The day from which a sentence of the act applies: that of the provision in which it stands,
   * else of what is said of the topic's subject, else of the act. Empty when the text does not say,
   * or says that it begins with the publication of a document without a date.
   */
  Optional<LocalDate> day(Sentence sentence) {
    return first(b -> b.of() != null && provisions.within(sentence, b.of()))
        .or(() -> first(Beginning::subject))
        .or(() -> first(b -> b.of() == null && !b.subject()).filter(day -> !excepted(sentence)));
  }

  /**
   * Whether a sentence tells of a beginning that is past, or of one in which nothing about the
   * topic's subject begins, or of several of which one has begun in which the topic's rules find
   * something: from it follows nothing that is still to come.
   */
  boolean over(Sentence sentence, LocalDate asOf) {
    List<Beginning> told = beginnings.stream().filter(b -> b.in().equals(sentence)).toList();
    if (!told.isEmpty()) {
      return told.stream().anyMatch(b -> !b.day().isAfter(asOf) && laysDown(b))
          || told.stream().noneMatch(b -> b.day().isAfter(asOf) && concerns(b));
    }
    String plain = sentence.plain();
    Optional<LocalDate> day =
        AppointedDays.appoints(document, words)
            ? AppointedDays.day(plain, document, words)
            : CommencementDay.in(plain, document, words);
    return day.filter(on -> !on.isAfter(asOf) && nothingAfter(asOf, sentence)).isPresent();
  }

  /** The sentences that tell of a beginning after the day. */
  List<Sentence> told(LocalDate after) {
    return beginnings.stream()
        .filter(beginning -> beginning.day().isAfter(after))
        .map(Beginning::in)
        .distinct()
        .toList();
  }

  /** Whether a sentence of the act stands in one of these provisions. */
  boolean within(Sentence sentence, Named these) {
    return provisions.within(sentence, these);
  }

  private static boolean nothingAfter(LocalDate asOf, Sentence sentence) {
    return Dates.in(sentence.plain()).stream().noneMatch(date -> date.firstDay().isAfter(asOf));
  }

  /** Whether one of the topic's rules finds something in the provisions that begin. */
  private boolean laysDown(Beginning beginning) {
    Named of = beginning.of();
    return of != null
        && document.sentences().stream()
            .filter(s -> !s.equals(beginning.in()) && provisions.within(s, of))
            .anyMatch(s -> !reader.read(s.plain(), Surroundings.NONE).isEmpty());
  }

  /** Whether what begins is of the topic's subject; where that is not to be found, it may be. */
  private boolean concerns(Beginning beginning) {
    Named of = beginning.of();
    if (of == null && excepted.isEmpty()) {
      return true;
    }
    List<Sentence> begin =
        document.sentences().stream()
            .filter(s -> !s.equals(beginning.in()))
            .filter(s -> of == null ? !excepted(s) : provisions.within(s, of))
            .toList();
    return begin.isEmpty() || begin.stream().anyMatch(s -> concerns(s.plain()));
  }

  private boolean concerns(String plain) {
    return reader.onSubject(plain)
        || reader.namesAsset(plain)
        || reader.naming().of(plain, List.of()) == Naming.ITSELF;
  }

  private boolean excepted(Sentence sentence) {
    return excepted.stream().anyMatch(of -> provisions.within(sentence, of));
  }

  private Optional<LocalDate> first(Predicate<Beginning> which) {
    return beginnings.stream().filter(which).map(Beginning::day).findFirst();
  }

  private void read(Sentence sentence, String before) {
    String plain = numberless(sentence.plain());
    if (words.concept("day-left-open").in(plain)) {
      add(sentence, null, false, Optional.of(CommencementDay.OPEN));
      return;
    }
    if (!words.concept("commences").in(plain)) {
      return;
    }
    List<Named> named = ProvisionNumbers.in(plain, words);
    boolean act = words.concept("this-act").in(plain);
    if (words.concept("only-partly").in(plain)
        && !act
        && named.stream().noneMatch(provisions::have)
        && reader.onSubject(plain)) {
      add(sentence, null, true, CommencementDay.in(plain, document, words));
    }
    int end = named.isEmpty() ? plain.length() : named.getFirst().span().start();
    String head = plain.substring(0, end);
    boolean unnumbered = words.concept("this-provision").in(head) && provisions.none(sentence);
    if (unnumbered
        || words.concept("this-act").in(head)
        || OwnNumber.in(head, document, words)
        || words.concept("remainder").in(head)
        || (goesOn(head) && words.concept("this-act").in(before))) {
      add(sentence, null, false, CommencementDay.in(head, document, words));
    }
    boolean begins = words.concept("commences").in(head);
    for (int i = 0; i < named.size(); i++) {
      String said = said(plain, named, lastOfRow(plain, named, i));
      boolean here = words.concept("commences").in(said);
      Optional<LocalDate> day =
          here || !begins
              ? CommencementDay.in(said, document, words)
              : CommencementDay.after(said, document, words);
      // "This Act, except section 5, comes into force on ..."
      boolean rest = act && !begins && exceptedFrom(plain, named.get(i));
      add(sentence, rest ? null : named.get(i), false, day);
      if (rest) {
        excepted.add(named.get(i));
      }
      begins |= words.concept("commences").in(said(plain, named, i));
    }
  }

  /** What stands between a provision and the next. */
  private static String said(String plain, List<Named> named, int i) {
    int next = i + 1 < named.size() ? named.get(i + 1).span().start() : plain.length();
    return plain.substring(named.get(i).span().end(), next);
  }

  /** "Sections 2 and 3, Part II and section 9 come into force": of one row, on one day. */
  private int lastOfRow(String plain, List<Named> named, int first) {
    int last = first;
    while (last + 1 < named.size() && inARow(said(plain, named, last))) {
      last++;
    }
    return last;
  }

  private boolean inARow(String between) {
    return IN_BRACKETS.matcher(between).replaceAll("").length() <= ROW
        && Dates.in(between).isEmpty()
        && !words.concept("commences").in(between)
        && !words.concept("save-for").in(between);
  }

  /** "This Act may be cited as ... It comes into operation on ..." */
  private boolean goesOn(String plain) {
    return Stream.of("anaphor", "commences") // in Spanish it needs no pronoun
        .flatMap(concept -> words.concept(concept).find(plain).stream())
        .anyMatch(span -> span.start() <= NUMBER);
  }

  /** A day left open may have been noted behind it since: "(Notice: 1st November 2018.)" */
  private void fixedBy(String next, Sentence in) {
    boolean noted = next.startsWith("(") || next.startsWith("[");
    if (noted && !Dates.in(next).isEmpty()) {
      LocalDate day = Dates.in(next).getFirst().firstDay();
      beginnings.replaceAll(
          beginning ->
              beginning.in().equals(in) && beginning.open() ? beginning.on(day) : beginning);
    }
  }

  /** Of an act whose beginning is open, as a whole or in part. */
  private void appointed(AppointedDays.Appointed appointed) {
    beginnings.replaceAll(b -> b.open() && appointed.covers(b.of()) ? b.on(appointed.day()) : b);
    Optional<Beginning> open = beginnings.stream().filter(Beginning::open).findFirst();
    for (Named of : appointed.of()) { // goes before what is said of the act
      open.ifPresent(b -> beginnings.addFirst(new Beginning(b.in(), of, false, appointed.day())));
    }
  }

  /** A sentence without the number that it bears. */
  static String numberless(String plain) {
    return OWN_NUMBER.matcher(plain).replaceFirst("");
  }

  private void add(Sentence in, @Nullable Named of, boolean subject, Optional<LocalDate> day) {
    day.ifPresent(on -> beginnings.add(new Beginning(in, of, subject, on)));
  }

  /** "Other than this section and sections 2 and 7". */
  private boolean exceptedFrom(String plain, Named these) {
    int start = these.span().start();
    String before = plain.substring(Math.max(0, start - SAVE_FOR_REACH), start);
    return words.concept("save-for").in(before) && !words.concept("commences").in(before);
  }
}
