package org.lexatlas.api.web.corpus;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.GivenText;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.web.Address;
import org.lexatlas.api.web.Badge;
import org.lexatlas.api.web.Moment;
import org.lexatlas.api.web.Names;
import org.lexatlas.api.web.Pager;
import org.lexatlas.store.corpus.CorpusDocument;
import org.lexatlas.store.corpus.CorpusList;
import org.lexatlas.store.corpus.ListedDocument;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The documents, in whatever state. */
@Hidden
@Controller
final class CorpusPage {

  private static final int SIZE = 50;

  private final CorpusList corpus;
  private final Names names;

  CorpusPage(CorpusList corpus, Names names) {
    this.corpus = corpus;
    this.names = names;
  }

  /** One line of the list; {@code uses} counts Live analyses. */
  record Line(
      ListedDocument document,
      String type,
      @Nullable String place,
      Badge state,
      int uses,
      @Nullable Moment at) {

    /** Whether anything is known of it but its name: of what cannot be used nothing is. */
    public boolean read() {
      return document.state() != CorpusDocument.State.UNREADABLE;
    }
  }

  /** A state that the list can be narrowed to. */
  record StateChoice(String words, int count, String link, boolean chosen) {}

  @GetMapping("/corpus")
  String list(
      @RequestParam(required = false) @Nullable String country,
      @RequestParam(required = false) @Nullable String state,
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(required = false) @Nullable String page,
      Model model) {
    CorpusDocument.State only = state(state);
    var filter =
        new CorpusList.Filter(
            GivenText.given("country", country), only, GivenText.given("text", text));
    List<ListedDocument> found = corpus.list(filter, location(page), SIZE + 1);
    boolean more = found.size() > SIZE;
    List<ListedDocument> shown = more ? found.subList(0, SIZE) : found;
    Map<String, Integer> uses = corpus.uses(shown.stream().map(ListedDocument::id).toList());
    Address here =
        Address.of("/corpus").with("country", country).with("state", state).with("text", text);
    model.addAttribute("country", country);
    model.addAttribute("state", state);
    model.addAttribute("text", text);
    model.addAttribute("places", names.jurisdictions());
    model.addAttribute("states", states(here, only));
    model.addAttribute(
        "lines", shown.stream().map(row -> line(row, uses.getOrDefault(row.id(), 0))).toList());
    model.addAttribute(
        "pager",
        new Pager(
            "%d documents on this page".formatted(shown.size()),
            page == null ? null : here.toString(),
            more ? here.with("page", token(shown.getLast().location())).toString() : null));
    return "corpus/list";
  }

  private Line line(ListedDocument row, int uses) {
    Instant at = row.ingestedAt().toInstant();
    String place = row.country() == null ? null : names.country(row.country());
    return new Line(
        row, row.type().replace('_', ' '), place, badge(row.state()), uses, Moment.of(at));
  }

  private List<StateChoice> states(Address here, CorpusDocument.@Nullable State only) {
    Map<CorpusDocument.State, Integer> counts = corpus.counts();
    return Arrays.stream(CorpusDocument.State.values())
        .map(
            state ->
                new StateChoice(
                    badge(state).word(),
                    counts.getOrDefault(state, 0),
                    here.with("state", state == only ? null : state.name()).toString(),
                    state == only))
        .toList();
  }

  static Badge badge(CorpusDocument.State state) {
    return switch (state) {
      case INDEXED -> new Badge("good", "completed", "In use");
      case UNASSIGNED -> new Badge("caution", "warning", "Unassigned");
      case UNREADABLE -> new Badge("bad", "failed", "Cannot be used");
    };
  }

  private static CorpusDocument.@Nullable State state(@Nullable String word) {
    return Arrays.stream(CorpusDocument.State.values())
        .filter(state -> state.name().equals(word == null ? null : word.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElse(null);
  }

  private static String token(String location) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(location.getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable String location(@Nullable String token) {
    if (token == null || token.isBlank()) {
      return null;
    }
    try {
      return new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8)
          .replace("\0", "");
    } catch (IllegalArgumentException e) {
      throw Problem.invalid("page", "is not the address of a page of this list");
    }
  }
}
