package org.lexatlas.domain.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.DecidingSentence;
import org.lexatlas.domain.analysis.Item;
import org.lexatlas.domain.analysis.ItemKeys;
import org.lexatlas.domain.analysis.Items;
import org.lexatlas.domain.analysis.Law;
import org.lexatlas.domain.analysis.PlainText;
import org.lexatlas.domain.analysis.Source;

/** Labels two items with several fields by the weightiest difference among their fields. */
final class Pieces {

  private static final List<Label> WEIGHT =
      List.of(
          Label.CONTRADICTED,
          Label.SUPERSEDED,
          Label.CORRECTED,
          Label.NARROWED,
          Label.WIDENED,
          Label.EVIDENCE_ONLY,
          Label.REWORDED);

  private final List<Verdict> found = new ArrayList<>();

  static Verdict laws(Law old, Law now) {
    var pieces = new Pieces();
    pieces.judged("name", LawNames.judge(old.name(), now.name()));
    pieces.gained("identifier", old.identifier(), now.identifier());
    pieces.gained("date_enacted", old.dateEnacted(), now.dateEnacted());
    pieces.gained("summary", old.summary(), now.summary());
    if (old.identifier() != null && now.identifier() != null) {
      pieces.exact("identifier", old.identifier(), now.identifier(), Label.REWORDED);
    }
    if (old.dateEnacted() != null && now.dateEnacted() != null) {
      pieces.exact("date_enacted", old.dateEnacted(), now.dateEnacted(), Label.CORRECTED);
    }
    if (old.summary() != null && now.summary() != null) {
      pieces.text("summary", old.summary(), now.summary());
    }
    pieces.evidence("url", url(old.url()), url(now.url()));
    return pieces.verdict();
  }

  static Verdict sources(Item.Evidence before, Item.Evidence after, Similarity similarity) {
    Source old = before.source();
    Source now = after.source();
    var pieces = new Pieces();
    pieces.evidence("title", PlainText.normalised(old.title()), PlainText.normalised(now.title()));
    pieces.evidence("date", old.date(), now.date());
    pieces.evidence("source_type", old.sourceType(), now.sourceType());
    pieces.evidence("list", list(before), list(after));
    pieces.evidence("key_quote", plain(old.keyQuote()), plain(now.keyQuote()));
    if (old.keyQuote() != null
        && now.keyQuote() != null
        && similarity.between(old.keyQuote(), now.keyQuote()) >= similarity.sameFrom()) {
      Verdict quotes = StatementJudge.judge(old.keyQuote(), now.keyQuote());
      if (quotes.label().differs()) {
        pieces.found.add(new Verdict(quotes.label(), "key_quote: " + quotes.explanation()));
      }
    }
    return pieces.verdict();
  }

  static Verdict deciding(DecidingSentence old, DecidingSentence now) {
    var pieces = new Pieces();
    pieces.text("sentence", old.sentence(), now.sentence());
    pieces.evidence("points", old.points(), now.points());
    pieces.evidence("url", url(old.url()), url(now.url()));
    pieces.evidence("document", old.document(), now.document());
    pieces.evidence("date", old.date(), now.date());
    return pieces.verdict();
  }

  private void text(String piece, String old, String now) {
    judged(piece, StatementJudge.judge(old, now));
  }

  private void judged(String piece, Verdict verdict) {
    if (verdict.label() != Label.UNCHANGED) {
      found.add(new Verdict(verdict.label(), piece + ": " + verdict.explanation()));
    }
  }

  private void exact(String piece, String old, String now, Label label) {
    if (!PlainText.normalised(old).equals(PlainText.normalised(now))) {
      found.add(new Verdict(label, "%s: %s became %s".formatted(piece, old, now)));
    }
  }

  private void gained(String piece, @Nullable String old, @Nullable String now) {
    if (old == null && now != null) {
      found.add(new Verdict(Label.WIDENED, "%s: now given (%s)".formatted(piece, now)));
    } else if (old != null && now == null) {
      found.add(new Verdict(Label.NARROWED, "%s: no longer given (%s)".formatted(piece, old)));
    }
  }

  private void evidence(String piece, @Nullable String old, @Nullable String now) {
    if (!Objects.equals(old, now)) {
      found.add(new Verdict(Label.EVIDENCE_ONLY, "%s: %s became %s".formatted(piece, old, now)));
    }
  }

  private Verdict verdict() {
    if (found.isEmpty()) {
      return new Verdict(Label.UNCHANGED, "The same in every field");
    }
    List<Label> labels = found.stream().map(Verdict::label).toList();
    Label label = WEIGHT.stream().filter(labels::contains).findFirst().orElse(Label.CORRECTED);
    if (label == Label.NARROWED && labels.contains(Label.WIDENED)) {
      label = Label.CORRECTED;
    }
    return new Verdict(label, String.join(". ", found.stream().map(Verdict::explanation).toList()));
  }

  private static @Nullable String url(@Nullable String url) {
    return url == null ? null : ItemKeys.url(url);
  }

  private static @Nullable String plain(@Nullable String text) {
    return text == null ? null : PlainText.normalised(text);
  }

  private static String list(Item.Evidence source) {
    return source.field().equals(Items.PRIMARY) ? "primary" : "secondary";
  }
}
