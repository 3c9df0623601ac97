package org.lexatlas.domain.synthesis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Claim;
import org.lexatlas.domain.analysis.GroundingUrl;
import org.lexatlas.domain.analysis.Item;
import org.lexatlas.domain.analysis.ItemKeys;
import org.lexatlas.domain.analysis.Items;
import org.lexatlas.domain.analysis.Provenance;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.comparison.Facts;
import org.lexatlas.domain.synthesis.ClaimDecision.Choice;

/**
 * What a synthesis, ours or a model's, must not lose or invent: kept claims keep their numbers,
 * dates and law numbers; every item has a source or a note that it was carried over; no address
 * stands anywhere that is in no source list.
 */
public final class SurvivalCheck {

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"“”«»)\\]]+");

  private static final int MOST_TOLD = 3;
  private static final int LONGEST_TOLD = 160;

  private final ResearchOutput content;
  private final List<Item> items;
  private final List<Fault> faults = new ArrayList<>();

  private SurvivalCheck(ResearchOutput content) {
    this.content = content;
    items = Items.of(content);
  }

  /** How bad it is. */
  public enum Kind {
    /** Something that was kept is gone, or lost a particular. */
    LOST,
    /** An address that no source list has. */
    INVENTED,
    /** A statement that names no source: told, and seen beside the statement itself. */
    UNSOURCED
  }

  /**
   * What is wrong with one item, in words that name what is missing.
   *
   * @param kind null in outputs that were written before there were kinds
   */
  public record Fault(@Nullable Kind kind, String path, String message) {

    /** Whether a person is to look before anybody reads it as the Live version. */
    public boolean needsReview() {
      return kind == Kind.LOST || kind == Kind.INVENTED;
    }
  }

  /**
   * What a reviewer is to look at first, ending with a blank; empty when no fault needs review.
   * Tells the first {@value #MOST_TOLD} in at most {@value #LONGEST_TOLD} characters each.
   */
  public static String reviewNote(List<Fault> faults) {
    List<Fault> grave = faults.stream().filter(Fault::needsReview).toList();
    if (grave.isEmpty()) {
      return "";
    }
    String told =
        grave.stream().limit(MOST_TOLD).map(SurvivalCheck::told).collect(Collectors.joining("; "));
    int more = grave.size() - MOST_TOLD;
    return "Held for a person to review: %s%s. "
        .formatted(told, more > 0 ? "; and %d more".formatted(more) : "");
  }

  private static String told(Fault fault) {
    String whole = place(fault.path()) + ": " + fault.message();
    return whole.length() > LONGEST_TOLD ? whole.substring(0, LONGEST_TOLD) + "..." : whole;
  }

  /** The field in words, with the item's key where the path has one. */
  private static String place(String path) {
    int key = path.indexOf('[');
    String field = key < 0 ? path : path.substring(0, key);
    String words = field.replace('_', ' ');
    return key < 0 ? words : words + " " + path.substring(key);
  }

  /** Everything that is wrong. */
  public static List<Fault> faults(ResearchOutput content, List<ClaimDecision> decisions) {
    var check = new SurvivalCheck(content);
    decisions.stream().filter(decision -> decision.choice() == Choice.KEEP).forEach(check::kept);
    check.sources();
    check.addresses();
    return List.copyOf(check.faults);
  }

  private void kept(ClaimDecision decision) {
    String text = decision.baseline();
    if (text == null) {
      return;
    }
    List<Item> there = items.stream().filter(item -> item.path().equals(decision.path())).toList();
    if (there.isEmpty() && !decision.path().startsWith(Items.DETAILED)) {
      fault(Kind.LOST, decision.path(), "was kept and is not there: " + text);
      return;
    }
    List<String> particulars = Facts.of(text).particulars();
    there.stream()
        .map(item -> missing(particulars, item.text()))
        .min((a, b) -> Integer.compare(a.size(), b.size()))
        .filter(missing -> !missing.isEmpty())
        .ifPresent(
            missing -> fault(Kind.LOST, decision.path(), "lost " + String.join(", ", missing)));
  }

  private static List<String> missing(List<String> particulars, String text) {
    List<String> there = Facts.of(text).particulars();
    return particulars.stream().filter(particular -> !there.contains(particular)).toList();
  }

  private void sources() {
    Provenance provenance = Provenance.of(content);
    for (Item item : items) {
      boolean needs =
          switch (item) {
            case Item.Statement statement -> !statement.field().equals(Items.UNCERTAINTIES);
            case Item.Cited cited -> cited.law().url() == null;
            case Item.Scalar scalar -> false;
            case Item.Evidence evidence -> false;
            case Item.Deciding deciding -> false;
          };
      Claim claim = provenance.claim(item).orElse(null);
      boolean stands =
          claim != null && (!claim.evidence().isEmpty() || Ageing.isNote(claim.note()));
      if (needs && !stands) {
        fault(
            Kind.UNSOURCED,
            item.path(),
            "has no source and is not marked as carried over: " + item.text());
      }
    }
  }

  private void addresses() {
    Set<String> listed = listed();
    for (Item item : items) {
      if (!(item instanceof Item.Evidence)) {
        Matcher matcher = ADDRESS.matcher(item.text());
        while (matcher.find()) {
          listed(listed, item.path(), matcher.group().replaceAll("[.,;:]+$", ""));
        }
      }
      switch (item) {
        case Item.Cited cited ->
            listed(
                listed,
                item.path(),
                cited.law().url(),
                " (the address of “%s”)".formatted(cited.law().name()));
        case Item.Deciding deciding -> listed(listed, item.path(), deciding.sentence().url());
        default -> {}
      }
    }
    for (Claim claim : content.claims()) {
      claim.evidence().forEach(passage -> listed(listed, claim.path(), passage.url()));
    }
  }

  private Set<String> listed() {
    Set<String> listed = new HashSet<>();
    items.stream()
        .filter(Item.Evidence.class::isInstance)
        .map(Item.Evidence.class::cast)
        .forEach(evidence -> listed.add(ItemKeys.source(evidence.source())));
    for (GroundingUrl url : content.groundingUrls()) {
      listed.add(ItemKeys.url(url.url()));
      if (url.resolvedUrl() != null) {
        listed.add(ItemKeys.url(url.resolvedUrl()));
      }
    }
    return listed;
  }

  private void listed(Set<String> listed, String path, @Nullable String url) {
    listed(listed, path, url, "");
  }

  private void listed(Set<String> listed, String path, @Nullable String url, String what) {
    if (url != null && !listed.contains(ItemKeys.url(url))) {
      Fault fault = new Fault(Kind.INVENTED, path, url + " is in no source list" + what);
      if (!faults.contains(fault)) {
        faults.add(fault);
      }
    }
  }

  private void fault(Kind kind, String path, String message) {
    faults.add(new Fault(kind, path, message));
  }
}
