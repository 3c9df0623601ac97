package org.lexatlas.domain.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lexatlas.domain.analysis.Attributed;
import org.lexatlas.domain.analysis.Item;
import org.lexatlas.domain.analysis.Items;
import org.lexatlas.domain.analysis.PlainText;
import org.lexatlas.domain.analysis.Provenance;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.topic.Topic;

/**
 * Compares two analyses of the same question without a model: fields with one value, laws by
 * number, sources by address, sentences and list entries by similarity. Every item of both sides
 * gets exactly one label. Deterministic; swapping the sides mirrors the labels, but for superseded
 * and corrected ones.
 */
public final class AnalysisComparer {

  private static final Pattern LISTED = Pattern.compile("^\\(?\\d{1,2}[.)]\\s+(?=\\p{Lu})");

  private static final double OF_TWO_SOURCES = 0.7;

  private final List<Item> baseline;
  private final List<Item> fresh;
  private final Similarity similarity;
  private final Supersession supersession;
  private final List<Pair> pairs = new ArrayList<>();
  private final Map<String, Facts> facts = new HashMap<>();
  private final Map<String, String> said = new HashMap<>();

  private AnalysisComparer(List<Item> baseline, List<Item> fresh, Similarity similarity) {
    this.baseline = baseline;
    this.fresh = fresh;
    this.similarity = similarity;
    supersession = new Supersession(fresh, this::facts);
  }

  /**
   * Every difference and every sameness.
   *
   * @return in the order of the fields; within a field as the fresh analysis has them, then what
   *     only the baseline has
   */
  public static List<Difference> compare(
      ResearchOutput baseline, ResearchOutput fresh, Similarity similarity) {
    Provenance before = Provenance.of(baseline);
    Provenance after = Provenance.of(fresh);
    return pairs(baseline, fresh, similarity).stream()
        .map(pair -> pair.difference(before, after))
        .toList();
  }

  /** As {@link #compare}, with the items themselves. */
  public static List<Pair> pairs(
      ResearchOutput baseline, ResearchOutput fresh, Similarity similarity) {
    boolean detailed = Items.detailed(baseline) || Items.detailed(fresh);
    return new AnalysisComparer(Items.of(baseline, detailed), Items.of(fresh, detailed), similarity)
        .pairs();
  }

  /** The label of two statements that are known to be about the same. */
  public static Label label(String baseline, String fresh) {
    return statement(baseline, fresh, Facts::of).label();
  }

  /** What is said decides; whom it is attributed to is what it rests on. */
  private static Verdict statement(String baseline, String fresh, Function<String, Facts> reader) {
    Attributed old = Attributed.of(baseline);
    Attributed now = Attributed.of(fresh);
    boolean both = listed(old.said()) && listed(now.said());
    Verdict said =
        both
            ? StatementJudge.judge(old.said(), now.said(), reader)
            : StatementJudge.judge(unlisted(old.said()), unlisted(now.said()), reader);
    boolean sameSource =
        Objects.equals(old.source(), now.source()) && Objects.equals(old.about(), now.about());
    return said.label().differs() || sameSource
        ? said
        : new Verdict(
            Label.EVIDENCE_ONLY,
            "%s. Attributed to %s, before to %s"
                .formatted(said.explanation(), source(now), source(old)));
  }

  /** Whether the number of a list stands before it, and not the day of a date. */
  private static boolean listed(String said) {
    return !unlisted(said).equals(said);
  }

  /** Without it: it is no part of what a statement says, where the other one has none. */
  private static String unlisted(String said) {
    Matcher listed = LISTED.matcher(said);
    if (!listed.find()) {
      return said;
    }
    String rest = said.substring(listed.end());
    return Facts.of(rest).dates().equals(Facts.of(said).dates()) ? rest : said;
  }

  private static String source(Attributed statement) {
    return statement.source() == null
        ? "nobody"
        : "%s (%s)".formatted(statement.source(), statement.about());
  }

  /** Whether two names of the law with the same number are the same name. */
  public static boolean sameLawName(String baseline, String fresh) {
    return !LawNames.judge(baseline, fresh).label().differs();
  }

  private List<Pair> pairs() {
    fields().forEach(this::scalar);
    fields().forEach(this::statements);
    laws();
    sources();
    deciding();
    return inOrder();
  }

  private List<String> fields() {
    return Stream.concat(fresh.stream(), baseline.stream()).map(Item::field).distinct().toList();
  }

  private void scalar(String field) {
    meet(
        new Alignment<>(of(Item.Scalar.class, baseline, field), of(Item.Scalar.class, fresh, field))
            .byKey(Item.Scalar::field),
        (a, b) -> scalar(a, b));
  }

  private Verdict scalar(Item.Scalar old, Item.Scalar now) {
    if (old.text().equals(now.text())) {
      return new Verdict(Label.UNCHANGED, "The same value");
    }
    String what = "%s became %s".formatted(old.text(), now.text());
    if (!old.field().equals(Items.STATUS)) {
      return new Verdict(Label.EVIDENCE_ONLY, what);
    }
    if (now.text().equals(Topic.NO_INFORMATION)) {
      return new Verdict(Label.NARROWED, what + ": no answer was found this time");
    }
    if (old.text().equals(Topic.NO_INFORMATION)) {
      return new Verdict(Label.WIDENED, what + ": an answer was found");
    }
    return fresh.stream()
        .filter(item -> item instanceof Item.Deciding && Supersession.ends(item.text()))
        .findFirst()
        .map(item -> new Verdict(Label.SUPERSEDED, what + ": “" + item.text() + "”"))
        .orElse(new Verdict(Label.CONTRADICTED, what));
  }

  private void statements(String field) {
    var alike =
        new Alignment<>(
                of(Item.Statement.class, baseline, field), of(Item.Statement.class, fresh, field))
            .byKey(item -> PlainText.normalised(item.text()))
            .byKey(item -> PlainText.normalised(said(item)))
            .bySimilarity(this::similarity, similarity.sameFrom());
    meet(alike, (a, b) -> statement(a.text(), b.text(), this::facts));
    var ended =
        new Alignment<>(alike.dropped(), alike.added())
            .where((a, b) -> Supersession.ends(b.text()) && supersession.about(a.text(), b.text()));
    meet(ended, (a, b) -> superseded(b.text()));
    alone(ended, item -> supersession.of(item.text()));
  }

  private void laws() {
    var laws =
        new Alignment<>(of(Item.Cited.class, baseline), of(Item.Cited.class, fresh))
            .byKey(Item.Cited::law)
            .byKey(item -> item.key() + "\n" + PlainText.squeezed(item.law().name()))
            .byKey(Item.Cited::key)
            .where(AnalysisComparer::sameName);
    meet(laws, (a, b) -> Pieces.laws(a.law(), b.law()));
    alone(laws, item -> supersession.of(item.law()));
  }

  /** One side knows the law's number and the other does not. */
  private static boolean sameName(Item.Cited a, Item.Cited b) {
    boolean oneNumber = (a.law().identifier() == null) != (b.law().identifier() == null);
    return oneNumber
        && PlainText.squeezed(a.law().name()).equals(PlainText.squeezed(b.law().name()));
  }

  private void sources() {
    var sources =
        new Alignment<>(of(Item.Evidence.class, baseline), of(Item.Evidence.class, fresh))
            .byKey(item -> item)
            .byKey(item -> item.path() + "\n" + item.source().keyQuote())
            .byKey(item -> item.key() + "\n" + item.source().keyQuote())
            .byKey(Item.Evidence::path)
            .byKey(Item.Evidence::key);
    meet(sources, (a, b) -> Pieces.sources(a, b, similarity));
    alone(sources, item -> Optional.empty());
  }

  private void deciding() {
    var deciding =
        new Alignment<>(of(Item.Deciding.class, baseline), of(Item.Deciding.class, fresh))
            .byKey(Item.Deciding::sentence)
            .byKey(item -> PlainText.normalised(item.text()))
            .bySimilarity(this::similarity, similarity.sameFrom());
    meet(deciding, (a, b) -> Pieces.deciding(a.sentence(), b.sentence()));
    alone(deciding, item -> Optional.empty());
  }

  private String said(Item item) {
    return said.computeIfAbsent(item.text(), Attributed::said);
  }

  private Facts facts(String statement) {
    return facts.computeIfAbsent(statement, Facts::of);
  }

  /** What two texts say is the same only where they say it in nearly the same words. */
  private double similarity(Item a, Item b) {
    double alike = similarity.between(said(a), said(b));
    boolean barely = alike >= similarity.sameFrom() && alike < OF_TWO_SOURCES;
    return barely && ofTwoSources(a, b) ? 0 : alike;
  }

  private static boolean ofTwoSources(Item a, Item b) {
    String one = Attributed.of(a.text()).source();
    String other = Attributed.of(b.text()).source();
    return one != null && other != null && !one.equals(other);
  }

  private <T extends Item> void meet(Alignment<T> alignment, BiFunction<T, T, Verdict> judge) {
    alignment
        .meetings()
        .forEach(
            m ->
                pairs.add(new Pair(m.baseline(), m.fresh(), judge.apply(m.baseline(), m.fresh()))));
  }

  private <T extends Item> void alone(
      Alignment<T> alignment, Function<T, Optional<String>> supersededBy) {
    alignment.added().forEach(item -> pairs.add(Pair.added(item)));
    for (T item : alignment.dropped()) {
      pairs.add(
          supersededBy
              .apply(item)
              .map(sentence -> new Pair(item, null, superseded(sentence)))
              .orElse(Pair.dropped(item)));
    }
  }

  private static Verdict superseded(String sentence) {
    return new Verdict(Label.SUPERSEDED, "Ended according to “%s”".formatted(sentence));
  }

  private List<Pair> inOrder() {
    var places = new IdentityHashMap<Item, Integer>();
    fresh.forEach(item -> places.put(item, places.size()));
    baseline.forEach(item -> places.put(item, places.size()));
    List<String> fields = fields();
    return pairs.stream()
        .sorted(
            Comparator.comparingInt((Pair pair) -> fields.indexOf(pair.item().field()))
                .thenComparingInt(pair -> places.getOrDefault(pair.item(), 0)))
        .toList();
  }

  private static <T extends Item> List<T> of(Class<T> kind, List<Item> items) {
    return items.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static <T extends Item> List<T> of(Class<T> kind, List<Item> items, String field) {
    return of(kind, items).stream().filter(item -> item.field().equals(field)).toList();
  }
}
