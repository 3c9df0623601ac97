package org.lexatlas.api.web.corpus;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.text.SafeLink;
import org.lexatlas.api.web.Badge;
import org.lexatlas.api.web.Names;
import org.lexatlas.store.analysis.Stage;
import org.lexatlas.store.corpus.CorpusDocument;
import org.lexatlas.store.corpus.CorpusList;
import org.lexatlas.store.corpus.CorpusStore;
import org.lexatlas.store.corpus.DocumentUse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One document: what is known of it, what it was used for, and its text with a quote marked. */
@Hidden
@Controller
final class DocumentPage {

  private static final int USES = 100;

  /** More than a long act; what goes on beyond it is said, and stands in the file. */
  private static final int SHOWN = 400_000;

  private final CorpusStore corpus;
  private final CorpusList list;
  private final Names names;

  DocumentPage(CorpusStore corpus, CorpusList list, Names names) {
    this.corpus = corpus;
    this.list = list;
    this.names = names;
  }

  /** A version that rests on the document. */
  record Use(DocumentUse use, String place, String topic, Badge stage) {}

  /** The text around a marked quote, which may be empty. */
  record Text(String before, String quote, String after, boolean cut) {

    static Text of(String body, int at, int length) {
      String shown = body.substring(0, Math.min(body.length(), SHOWN));
      int from = Math.clamp(at, 0, shown.length());
      int to = Math.clamp((long) from + Math.max(0, length), from, shown.length());
      return new Text(
          shown.substring(0, from),
          shown.substring(from, to),
          shown.substring(to),
          body.length() > SHOWN);
    }
  }

  @GetMapping("/corpus/{id}")
  String document(
      @PathVariable String id,
      @RequestParam(defaultValue = "0") int at,
      @RequestParam(defaultValue = "0") int length,
      Model model) {
    CorpusDocument document =
        corpus
            .document(id)
            .orElseThrow(() -> Problem.notFound("There is no document " + id + " in the corpus"));
    model.addAttribute("document", document);
    model.addAttribute("state", CorpusPage.badge(document.state()));
    model.addAttribute("type", document.type().word().replace('_', ' '));
    model.addAttribute("link", SafeLink.of(document.url()));
    model.addAttribute("place", name(document.country()));
    model.addAttribute("uses", list.uses(id, USES).stream().map(this::use).toList());
    model.addAttribute("text", Text.of(document.body(), at, length));
    return "corpus/document";
  }

  private @Nullable String name(@Nullable String country) {
    return country == null ? null : names.country(country);
  }

  private Use use(DocumentUse use) {
    return new Use(
        use,
        names.country(use.country()),
        names.topic(use.topic()),
        Badge.of(Stage.valueOf(use.stage())));
  }
}
