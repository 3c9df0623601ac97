package org.lexatlas.api.web.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lexatlas.api.analysis.KeyedDiff;
import org.lexatlas.api.analysis.ShownDifference;
import org.lexatlas.api.analysis.VersionDiff;
import org.lexatlas.api.text.Segment;
import org.lexatlas.api.text.WordDiff;
import org.lexatlas.domain.analysis.Items;

/** How two versions differ, in the groups in which a person reads it. */
record DiffView(
    VersionDiff diff,
    List<Entry> fields,
    List<Keyed> laws,
    List<Keyed> sources,
    List<Entry> items,
    List<Prose> prose) {

  private static final Set<String> SCALARS = Set.of(Items.STATUS, Items.CONFIDENCE);
  private static final Set<String> KEYED = Set.of(Items.LAWS, Items.PRIMARY, Items.SECONDARY);
  private static final Map<String, String> TITLES = titles();

  /** An item, where it stands, and its words in both versions. */
  record Entry(String title, String label, String explanation, List<Part> words) {}

  /** A law or a source with the fields that are worth a line. */
  record Keyed(String title, String label, String explanation, List<Line> lines) {}

  /** A field of it. */
  record Line(String name, List<Part> words) {}

  /** A text of several sentences. */
  record Prose(String title, List<Part> words) {}

  /** A stretch of text; {@code kind} is equal, insert or delete. */
  record Part(String kind, String text, boolean moved) {}

  static DiffView of(VersionDiff diff) {
    return new DiffView(
        diff,
        diff.differences().stream().filter(d -> in(d, SCALARS)).map(DiffView::entry).toList(),
        diff.laws().stream().map(law -> keyed(law, "name")).toList(),
        diff.sources().stream().map(source -> keyed(source, "title")).toList(),
        diff.differences().stream()
            .filter(d -> !in(d, SCALARS) && !in(d, KEYED))
            .map(DiffView::entry)
            .toList(),
        diff.prose().stream()
            .map(prose -> new Prose(title(prose.field()), parts(prose.segments())))
            .toList());
  }

  private static boolean in(ShownDifference shown, Set<String> fields) {
    return fields.contains(shown.difference().field());
  }

  private static Entry entry(ShownDifference shown) {
    return new Entry(
        title(shown.difference().field()),
        shown.difference().label().word(),
        shown.difference().explanation(),
        parts(shown.words()));
  }

  private static Keyed keyed(KeyedDiff keyed, String named) {
    String title = keyed.key();
    for (KeyedDiff.Field field : keyed.fields()) {
      String name = field.after() == null ? field.before() : field.after();
      if (field.name().equals(named) && name != null) {
        title = name;
      }
    }
    return new Keyed(
        title,
        keyed.label().word(),
        keyed.explanation(),
        keyed.fields().stream().filter(KeyedDiff.Field::changed).map(DiffView::line).toList());
  }

  private static Line line(KeyedDiff.Field field) {
    String before = field.before() == null ? "" : field.before();
    String after = field.after() == null ? "" : field.after();
    return new Line(field.name().replace('_', ' '), parts(WordDiff.of(before, after)));
  }

  private static List<Part> parts(List<Segment> segments) {
    return segments.stream()
        .map(s -> new Part(s.kind().name().toLowerCase(Locale.ROOT), s.text(), s.moved()))
        .toList();
  }

  private static String title(String field) {
    return TITLES.getOrDefault(field, field.replace('_', ' '));
  }

  private static Map<String, String> titles() {
    var titles = new LinkedHashMap<String, String>();
    titles.put(Items.STATUS, "Status");
    titles.put(Items.CONFIDENCE, "Confidence");
    titles.put(Items.SUMMARY, "Executive Summary");
    titles.put(Items.ANALYSIS, "Detailed Explanation");
    titles.put(Items.DETAILED, "Detailed Explanation (structured)");
    titles.put(Items.PILLARS, "Key Pillars");
    titles.put(Items.CONSIDERATIONS, "Considerations");
    titles.put(Items.NOTES, "Notes");
    titles.put(Items.UNCERTAINTIES, "What remains uncertain");
    titles.put(Items.DECIDING, "What decided the status");
    return titles;
  }
}
