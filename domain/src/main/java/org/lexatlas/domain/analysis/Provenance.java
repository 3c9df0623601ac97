package org.lexatlas.domain.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an analysis says of where its items come from, by item. */
public final class Provenance {

  private final Map<String, Claim> byPlace = new HashMap<>();
  private final Map<String, Claim> byText = new HashMap<>();
  private final Map<String, Claim> byPath = new HashMap<>();

  private Provenance(List<Claim> claims) {
    for (Claim claim : claims) {
      byPlace.putIfAbsent(place(claim.path(), claim.text()), claim);
      byText.putIfAbsent(PlainText.normalised(claim.text()), claim);
      byPath.putIfAbsent(claim.path(), claim);
    }
  }

  public static Provenance of(ResearchOutput output) {
    return of(output.claims());
  }

  /** Of the claims alone, where the rest of the analysis is not at hand. */
  public static Provenance of(List<Claim> claims) {
    return new Provenance(claims);
  }

  /**
   * The claim of this item; else of the same words in another field; else of what has its path,
   * such as the same law with another summary.
   */
  public Optional<Claim> claim(Item item) {
    Claim claim = byPlace.get(place(item.path(), item.text()));
    claim = claim == null ? byText.get(PlainText.normalised(item.text())) : claim;
    return Optional.ofNullable(claim == null ? byPath.get(item.path()) : claim);
  }

  /** The passages that the item rests on. */
  public List<Claim.Passage> evidence(Item item) {
    return claim(item).map(Claim::evidence).orElse(List.of());
  }

  /** What the item rests on: addresses, or ids of documents without one. */
  public List<String> sourceIds(Item item) {
    var ids = new ArrayList<@Nullable String>();
    switch (item) {
      case Item.Evidence evidence ->
          ids.add(id(evidence.source().url(), evidence.source().title()));
      case Item.Deciding deciding ->
          ids.add(id(deciding.sentence().url(), deciding.sentence().document()));
      case Item.Cited cited -> ids.add(cited.law().url());
      case Item.Scalar scalar -> {}
      case Item.Statement statement -> {}
    }
    evidence(item).forEach(passage -> ids.add(id(passage.url(), passage.document())));
    return ids.stream().filter(Objects::nonNull).map(Objects::requireNonNull).distinct().toList();
  }

  private static @Nullable String id(@Nullable String url, @Nullable String otherwise) {
    return url == null || url.isBlank() ? otherwise : url;
  }

  private static String place(String path, String text) {
    return path + "\n" + PlainText.normalised(text);
  }
}
