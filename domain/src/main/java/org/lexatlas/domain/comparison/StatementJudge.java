package org.lexatlas.domain.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.PlainText;

/**
 * Labels two statements that were found to be about the same. The rules go from what is surest to
 * what is only likely; each returns null where it has nothing to say.
 */
final class StatementJudge {

  private static final int MUCH = 3;
  private static final Set<String> JOINS =
      Set.of("and", "or", "also", "including", "и", "y", "et", "und");
  private static final List<String> OPPOSITES =
      List.of("un", "non", "in", "il", "im", "ir", "dis", "de");

  private final String baseline;
  private final String fresh;
  private final Facts before;
  private final Facts after;

  private StatementJudge(String baseline, String fresh, Function<String, Facts> reader) {
    this.baseline = baseline;
    this.fresh = fresh;
    before = reader.apply(baseline);
    after = reader.apply(fresh);
  }

  static Verdict judge(String baseline, String fresh) {
    return judge(baseline, fresh, Facts::of);
  }

  /** With facts that may have been read before: reading them is most of the work. */
  static Verdict judge(String baseline, String fresh, Function<String, Facts> reader) {
    if (PlainText.normalised(baseline).equals(PlainText.normalised(fresh))) {
      return new Verdict(Label.UNCHANGED, "The same words");
    }
    return new StatementJudge(baseline, fresh, reader).judge();
  }

  private Verdict judge() {
    Verdict found = surest();
    if (found != null) {
      return found;
    }
    var shared = new HashSet<>(Wording.content(baseline));
    shared.retainAll(Wording.content(fresh));
    return shared.isEmpty()
        ? new Verdict(Label.CORRECTED, "Not one word in common")
        : new Verdict(Label.REWORDED, "The same in other words");
  }

  /** What the first rule says that has something to say; the others are not even asked. */
  private @Nullable Verdict surest() {
    return Stream.<Supplier<@Nullable Verdict>>of(
            this::extension,
            this::denial,
            this::modal,
            this::particulars,
            () -> Contrasts.judge(baseline, fresh),
            this::qualifiers,
            this::opposites,
            this::swapped,
            this::scope)
        .flatMap(rule -> Stream.ofNullable(rule.get()))
        .findFirst()
        .orElse(null);
  }

  /** One says the other word for word, and then much more. */
  private @Nullable Verdict extension() {
    List<String> old = Wording.words(baseline);
    List<String> now = Wording.words(fresh);
    boolean grew = now.size() > old.size();
    List<String> longer = grew ? now : old;
    List<String> shorter = grew ? old : now;
    int at = Collections.indexOfSubList(longer, shorter);
    if (at < 0 || shorter.isEmpty()) {
      return null;
    }
    var extra = new ArrayList<>(longer.subList(0, at));
    extra.addAll(longer.subList(at + shorter.size(), longer.size()));
    long much = Wording.content(String.join(" ", extra)).size();
    return much < MUCH
        ? null
        : scope(grew, extra, after.qualifiers().size() != before.qualifiers().size());
  }

  private @Nullable Verdict denial() {
    if (before.negations().equals(after.negations()) && before.forbids() == after.forbids()) {
      return null;
    }
    String what =
        "What is denied or forbidden differs (%s; now %s)".formatted(denial(before), denial(after));
    if (changes()) {
      return new Verdict(Label.SUPERSEDED, what + ", and the new statement says that it changed");
    }
    if (before.negative() == after.negative()
        && before.negations().size() != after.negations().size()) {
      return new Verdict(Label.CORRECTED, what + ", with the same sense at first sight");
    }
    return turned()
        ? new Verdict(Label.CONTRADICTED, what)
        : new Verdict(Label.CORRECTED, what + ", and the other one does not affirm it");
  }

  /**
   * Whether one says what the other denies: the denied word stands in both, or a prohibition meets
   * a statement that has most of its words. "A person who is no entrepreneur may" does not turn "a
   * person may".
   */
  private boolean turned() {
    if (before.forbids() != after.forbids()) {
      return true;
    }
    Set<String> old = new HashSet<>(Wording.content(baseline));
    Set<String> now = new HashSet<>(Wording.content(fresh));
    return affirmed(before, after, now) || affirmed(after, before, old);
  }

  private static boolean affirmed(Facts denying, Facts other, Set<String> said) {
    return denying.negations().stream()
        .filter(negation -> !other.negations().contains(negation))
        .map(negation -> Wording.content(negation.substring(negation.indexOf(':') + 1)))
        .anyMatch(denied -> denied.isEmpty() || said.containsAll(denied));
  }

  private static String denial(Facts facts) {
    var words = new ArrayList<String>();
    facts
        .negations()
        .forEach(negation -> words.add("“" + negation.replace(":", " ").strip() + "”"));
    if (facts.forbids()) {
      words.add("a prohibition");
    }
    return words.isEmpty() ? "nothing" : String.join(", ", words);
  }

  private @Nullable Verdict modal() {
    if (before.modals().equals(after.modals())) {
      return null;
    }
    String what = became("The modal", before.modals(), after.modals());
    int stricter = LegalWords.strength(after.modals()) - LegalWords.strength(before.modals());
    if (stricter == 0) {
      return new Verdict(Label.CORRECTED, what);
    }
    return stricter > 0
        ? new Verdict(Label.NARROWED, what + ": stricter")
        : new Verdict(Label.WIDENED, what + ": looser");
  }

  private @Nullable Verdict particulars() {
    var told = new ArrayList<String>();
    differing(told, "The numbers", before.numbers(), after.numbers());
    differing(told, "The dates", before.dates(), after.dates());
    differing(told, "The currency", before.currencies(), after.currencies());
    if (told.isEmpty()) {
      return null;
    }
    String what = String.join("; ", told);
    if (changes()) {
      return new Verdict(Label.SUPERSEDED, what + ". The new statement says that it changed");
    }
    Integer limit = told.size() == 1 ? Limits.moved(before, after) : null;
    if (limit == null || limit == 0) {
      return new Verdict(Label.CORRECTED, what);
    }
    return limit > 0
        ? new Verdict(Label.WIDENED, what + ": a looser limit")
        : new Verdict(Label.NARROWED, what + ": a tighter limit");
  }

  private @Nullable Verdict qualifiers() {
    List<String> old = before.qualifiers();
    List<String> now = after.qualifiers();
    if (old.equals(now)) {
      return null;
    }
    String what = became("The conditions and limits", old, now).replace('_', ' ');
    boolean more = containsAll(now, old);
    boolean fewer = containsAll(old, now);
    if (more == fewer) {
      return new Verdict(more ? Label.CORRECTED : Label.CONTRADICTED, what);
    }
    return new Verdict(more ? Label.NARROWED : Label.WIDENED, what);
  }

  /** "licensed" against "unlicensed". */
  private @Nullable Verdict opposites() {
    Set<String> old = new HashSet<>(Wording.words(baseline));
    Set<String> now = new HashSet<>(Wording.words(fresh));
    for (String word : Wording.words(baseline + " " + fresh)) {
      for (String prefix : OPPOSITES) {
        String other = prefix + word;
        boolean turned =
            old.contains(word)
                && !now.contains(word)
                && now.contains(other)
                && !old.contains(other);
        boolean back =
            now.contains(word)
                && !old.contains(word)
                && old.contains(other)
                && !now.contains(other);
        if (word.length() > 3 && (turned || back)) {
          return new Verdict(
              Label.CONTRADICTED,
              turned
                  ? "“%s” became “%s”".formatted(word, other)
                  : "“%s” became “%s”".formatted(other, word));
        }
      }
    }
    return null;
  }

  /** A word in the place of another one; what says that something ended takes the other's place. */
  private @Nullable Verdict swapped() {
    Verdict swap = Substitution.judge(baseline, fresh);
    boolean ended = Supersession.ends(fresh) && !Supersession.ends(baseline);
    return swap != null && ended ? new Verdict(Label.SUPERSEDED, swap.explanation()) : swap;
  }

  /** One has all the words of the other and more that mean something. */
  private @Nullable Verdict scope() {
    List<String> old = Wording.content(baseline);
    List<String> now = Wording.content(fresh);
    boolean grew = containsAll(now, old);
    if (grew == containsAll(old, now)) {
      return null;
    }
    var extra = new ArrayList<>(grew ? Wording.words(fresh) : Wording.words(baseline));
    (grew ? Wording.words(baseline) : Wording.words(fresh)).forEach(extra::remove);
    boolean says = extra.stream().anyMatch(word -> word.length() > 3);
    return says ? scope(grew, extra, false) : null;
  }

  /** What is joined by "and" says more; any other word more makes a statement hold for less. */
  private static Verdict scope(boolean grew, List<String> extra, boolean qualified) {
    boolean joined = !qualified && extra.stream().anyMatch(JOINS::contains);
    String words = String.join(" ", extra);
    String what = grew ? "Now also says “%s”" : "No longer says “%s”";
    return new Verdict(joined == grew ? Label.WIDENED : Label.NARROWED, what.formatted(words));
  }

  private boolean changes() {
    return LegalWords.CHANGE.matcher(PlainText.normalised(fresh)).find()
        && !LegalWords.CHANGE.matcher(PlainText.normalised(baseline)).find();
  }

  private static boolean containsAll(List<String> all, List<String> some) {
    var left = new ArrayList<>(all);
    return some.stream().allMatch(left::remove);
  }

  private static void differing(
      List<String> told, String what, List<String> old, List<String> now) {
    if (!old.equals(now)) {
      told.add(became(what, old, now));
    }
  }

  private static String became(String what, List<String> old, List<String> now) {
    return "%s %s became %s".formatted(what, shown(old), shown(now));
  }

  private static String shown(List<String> words) {
    return words.isEmpty() ? "(none)" : String.join(", ", words);
  }
}
