package org.lexatlas.domain.synthesis;

import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Item;
import org.lexatlas.domain.analysis.ItemKeys;
import org.lexatlas.domain.analysis.Law;
import org.lexatlas.domain.analysis.PlainText;
import org.lexatlas.domain.analysis.Source;
import org.lexatlas.domain.comparison.AnalysisComparer;

/**
 * Makes one law or source of two. What the fresh side gives differently is taken from there; what
 * it leaves out, or only words differently, stays. Merging the result once more changes nothing.
 */
final class Merge {

  private Merge() {}

  static Item.Cited laws(Item.Cited old, Item.Cited now) {
    Law a = old.law();
    Law b = now.law();
    return new Item.Cited(
        new Law(
            AnalysisComparer.sameLawName(a.name(), b.name()) ? a.name() : b.name(),
            a.identifier() != null ? a.identifier() : b.identifier(),
            date(a.dateEnacted(), b.dateEnacted()),
            a.summary() == null || b.summary() == null
                ? either(b.summary(), a.summary())
                : words(a.summary(), b.summary()),
            url(a.url(), b.url())));
  }

  static Item.Evidence sources(Item.Evidence old, Item.Evidence now) {
    Source a = old.source();
    Source b = now.source();
    return new Item.Evidence(
        now.field(),
        new Source(
            same(a.title(), b.title()) ? a.title() : b.title(),
            url(a.url(), b.url()),
            either(b.date(), a.date()),
            b.sourceType(),
            a.keyQuote() != null && b.keyQuote() != null && same(a.keyQuote(), b.keyQuote())
                ? a.keyQuote()
                : either(b.keyQuote(), a.keyQuote())));
  }

  private static String words(String old, String now) {
    return AnalysisComparer.label(old, now).differs() ? now : old;
  }

  /** "2023" says less than "2023-02-06", not something else. */
  private static @Nullable String date(@Nullable String old, @Nullable String now) {
    return old != null && now != null && old.startsWith(now) ? old : either(now, old);
  }

  private static @Nullable String url(@Nullable String old, @Nullable String now) {
    boolean same = old != null && now != null && ItemKeys.url(old).equals(ItemKeys.url(now));
    return same ? old : either(now, old);
  }

  private static @Nullable String either(@Nullable String first, @Nullable String second) {
    return first != null ? first : second;
  }

  private static boolean same(String a, String b) {
    return PlainText.normalised(a).equals(PlainText.normalised(b));
  }
}
