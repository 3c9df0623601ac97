package org.lexatlas.api.analysis;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Item;
import org.lexatlas.domain.analysis.Law;
import org.lexatlas.domain.analysis.Source;
import org.lexatlas.domain.comparison.Label;
import org.lexatlas.domain.comparison.Pair;

/** A law or a source of two versions, field by field. */
@Schema(name = "DiffEntry", description = "A law or a source of two versions, field by field")
public record KeyedDiff(
    @Schema(description = "What makes it the same one: number, name, address or title") String key,
    @Schema(description = "How the two relate") Label label,
    @Schema(description = "Why it has this label") String explanation,
    @Schema(description = "Whether the earlier version has it") boolean before,
    @Schema(description = "Whether the later version has it") boolean after,
    @Schema(description = "Its fields in both") List<Field> fields) {

  /** One field of it. */
  @Schema(name = "DiffField", description = "A field in two versions")
  public record Field(
      @Schema(description = "The field, such as date_enacted") String name,
      @Schema(description = "In the earlier version; null when it is not given")
          @Nullable String before,
      @Schema(description = "In the later version; null when it is not given")
          @Nullable String after,
      @Schema(description = "Whether the two are not the same") boolean changed) {}

  static Optional<KeyedDiff> law(Pair pair) {
    return pair.item() instanceof Item.Cited ? Optional.of(of(pair)) : Optional.empty();
  }

  static Optional<KeyedDiff> source(Pair pair) {
    return pair.item() instanceof Item.Evidence ? Optional.of(of(pair)) : Optional.empty();
  }

  private static KeyedDiff of(Pair pair) {
    Map<String, @Nullable String> old = fields(pair.baseline());
    Map<String, @Nullable String> now = fields(pair.fresh());
    return new KeyedDiff(
        pair.item().key(),
        pair.verdict().label(),
        pair.verdict().explanation(),
        pair.baseline() != null,
        pair.fresh() != null,
        fields(pair.item()).keySet().stream()
            .map(name -> field(name, old.get(name), now.get(name)))
            .toList());
  }

  private static Field field(String name, @Nullable String before, @Nullable String after) {
    return new Field(name, before, after, !Objects.equals(before, after));
  }

  private static Map<String, @Nullable String> fields(@Nullable Item item) {
    var fields = new LinkedHashMap<String, @Nullable String>();
    if (item instanceof Item.Cited cited) {
      Law law = cited.law();
      fields.put("name", law.name());
      fields.put("identifier", law.identifier());
      fields.put("date_enacted", law.dateEnacted());
      fields.put("summary", law.summary());
      fields.put("url", law.url());
    } else if (item instanceof Item.Evidence evidence) {
      Source source = evidence.source();
      fields.put("list", evidence.field());
      fields.put("title", source.title());
      fields.put("url", source.url());
      fields.put("date", source.date());
      fields.put("source_type", source.sourceType());
      fields.put("key_quote", source.keyQuote());
    }
    return fields;
  }
}
