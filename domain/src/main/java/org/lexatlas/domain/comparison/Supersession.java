package org.lexatlas.domain.comparison;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Attributed;
import org.lexatlas.domain.analysis.Item;
import org.lexatlas.domain.analysis.Law;
import org.lexatlas.domain.analysis.PlainText;
import org.lexatlas.domain.analysis.Sentences;

/**
 * Looks in the fresh analysis for a sentence that says that something of the baseline came to an
 * end. Depends on the fresh analysis alone. Rather misses one than takes one for another: what is
 * missed is only "not found again".
 */
final class Supersession {

  /** Words that at least one in so many statements has do not tell statements apart. */
  private static final int COMMON = 5;

  /** Words that two statements about the same thing share; more where common ones are unknown. */
  private static final int SHARED = 2;

  private static final int SHARED_AMONG_FEW = 4;

  /** The law's end, not that of something else. */
  private static final Pattern LAW_ENDS =
      Pattern.compile(
          "(?U)\\b(?:repeal|revok|replac|supersed|abrogat|annul|rescind|no longer in force"
              + "|ceased to (?:have effect|apply|be in force)|lost (?:its )?force|утратил|отмен"
              + "|derog|abrog|aufgehoben|revog)\\p{L}*");

  private static final Pattern DENIED =
      Pattern.compile("(?U)\\b(?:not|never|не|nicht|no se)\\b[^.]{0,12}$");
  private static final Pattern PASSIVE =
      Pattern.compile(
          "(?U)\\b(?:is|are|was|were|been|be|being|stands?|has|wurde|fue|été)\\b[^.]{0,20}$");

  private final List<String> ending;
  private final List<String> sentences;
  private final Set<String> common;
  private final Map<String, Set<String>> telling = new HashMap<>();

  private final Function<String, Facts> reader;

  Supersession(List<Item> fresh, Function<String, Facts> reader) {
    this.reader = reader;
    sentences = fresh.stream().flatMap(Supersession::texts).distinct().toList();
    ending = sentences.stream().filter(Supersession::ends).toList();
    common = common(sentences);
  }

  /** Whether the statement says that something ended. */
  static boolean ends(String statement) {
    return LegalWords.END.matcher(PlainText.normalised(Attributed.said(statement))).find();
  }

  /** The sentence that says that what this statement tells came to an end. */
  Optional<String> of(String statement) {
    return ending.stream().filter(sentence -> about(statement, sentence)).findFirst();
  }

  /** Whether a statement and a sentence that says that something ended are about the same. */
  boolean about(String attributed, String ended) {
    String statement = Attributed.said(attributed);
    String sentence = Attributed.said(ended);
    Set<String> words = telling(statement);
    Set<String> there = telling(sentence);
    long shared = words.stream().filter(there::contains).count();
    return shared >= (common.isEmpty() ? SHARED_AMONG_FEW : SHARED)
        && 2 * shared >= Math.min(words.size(), there.size())
        && !ends(statement)
        && restrictive(statement);
  }

  /** The sentence that says that this law is no longer in force. */
  Optional<String> of(Law law) {
    return sentences.stream().filter(sentence -> endsLaw(sentence, law)).findFirst();
  }

  private static boolean endsLaw(String sentence, Law law) {
    String plain = PlainText.normalised(sentence);
    int at = mention(plain, law.identifier());
    at = at < 0 ? mention(plain, law.name()) : at;
    Matcher end = LAW_ENDS.matcher(plain);
    if (at < 0 || !end.find()) {
      return false;
    }
    String before = plain.substring(0, end.start());
    boolean passive =
        PASSIVE.matcher(before).find()
            || plain.substring(end.end()).stripLeading().startsWith("by ")
            || end.group().contains(" ")
            || end.group().startsWith("утратил");
    return !DENIED.matcher(before).find() && passive == at < end.start();
  }

  private static int mention(String plain, @Nullable String name) {
    if (name == null || PlainText.squeezed(name).length() < 4) {
      return -1;
    }
    var matcher =
        Pattern.compile(
                "(?U)(?<![\\p{L}\\p{N}])"
                    + Pattern.quote(PlainText.normalised(name))
                    + "(?![\\p{L}\\p{N}])")
            .matcher(plain);
    return matcher.find() ? matcher.start() : -1;
  }

  /** Only what forbids, limits or reserves can be ended by what allows. */
  private boolean restrictive(String statement) {
    Facts facts = reader.apply(statement);
    return facts.forbids()
        || !facts.negations().isEmpty()
        || !facts.qualifiers().isEmpty()
        || PlainText.normalised(statement).contains("monopol");
  }

  private Set<String> telling(String text) {
    return telling.computeIfAbsent(
        text,
        t -> {
          var words = new HashSet<>(Wording.content(t));
          words.removeAll(common);
          return words;
        });
  }

  private static Set<String> common(List<String> statements) {
    Map<String, Integer> counts = new HashMap<>();
    for (String statement : statements) {
      new HashSet<>(Wording.content(statement))
          .forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    var common = new HashSet<String>();
    counts.forEach(
        (word, count) -> {
          if (statements.size() >= 2 * COMMON && count * COMMON > statements.size()) {
            common.add(word);
          }
        });
    return common;
  }

  private static Stream<String> texts(Item item) {
    return switch (item) {
      case Item.Statement statement -> Stream.of(Attributed.said(statement.text()));
      case Item.Deciding deciding -> Stream.of(deciding.text());
      case Item.Cited cited -> sentences(cited.law().summary());
      case Item.Evidence evidence -> sentences(evidence.source().keyQuote());
      case Item.Scalar scalar -> Stream.of();
    };
  }

  private static Stream<String> sentences(@Nullable String text) {
    return text == null ? Stream.of() : Sentences.of(text).stream();
  }
}
