package org.lexatlas.standalone.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.evaluation.EvaluationSummary;

/** What an evaluation came to, for people and as JSON. */
record EvaluationReport(List<Part> sets) {

  /**
   * One set of cases.
   *
   * @param withoutEmbeddings the same without embeddings; null unless compared
   * @param retrieval null unless compared
   * @param wrong empty unless asked for
   */
  record Part(
      EvaluationSummary summary,
      @Nullable EvaluationSummary withoutEmbeddings,
      @Nullable Retrieval retrieval,
      List<Wrong> wrong) {}

  /** How well a topic's documents are found among all English ones of the set. */
  record Retrieval(int topics, int documents, double byWords, double joined) {}

  /** A case that was read wrongly. */
  record Wrong(String id, String labelled, String read, String why) {}

  void print(Output output) {
    sets.forEach(part -> print(part, output));
  }

  private static void print(Part part, Output output) {
    var sums = part.summary();
    output.print("%s: %d cases".formatted(sums.set(), sums.cases()));
    line(output, "status as labelled", sums.statusAccuracy());
    output.print(
        "  %-44s %5d".formatted("prohibition read as permission, or reverse", sums.opposites()));
    line(output, "labelled laws found (recall)", sums.lawRecall());
    line(output, "found laws that are labelled (precision)", sums.lawPrecision());
    line(output, "quotations verbatim and in their place", sums.verbatim());
    line(output, "precision of Unclear", sums.unclearPrecision());
    line(output, "precision of No-Information", sums.noInformationPrecision());
    if (part.withoutEmbeddings() != null) {
      line(
          output,
          "status as labelled, without embeddings",
          part.withoutEmbeddings().statusAccuracy());
    }
    if (part.retrieval() != null) {
      retrieval(part.retrieval(), output);
    }
    output.print("  labelled -> read");
    sums.confusion()
        .forEach(
            (labelled, read) ->
                output.print(
                    "    %-26s %s"
                        .formatted(
                            labelled,
                            read.entrySet().stream()
                                .map(e -> e.getKey() + " " + e.getValue())
                                .collect(Collectors.joining(", ")))));
    part.wrong()
        .forEach(
            one ->
                output.print(
                    "  %s: labelled %s, read as %s. %s"
                        .formatted(one.id(), one.labelled(), one.read(), one.why())));
  }

  private static void retrieval(Retrieval retrieval, Output output) {
    output.print(
        "  a topic's documents first, of %d English ones (R-precision over %d topics)"
            .formatted(retrieval.documents(), retrieval.topics()));
    line(output, "  by words alone", retrieval.byWords());
    line(output, "  by words and meaning", retrieval.joined());
  }

  private static void line(Output output, String words, double share) {
    output.print("  %-44s %5.1f %%".formatted(words, share * 100));
  }
}
