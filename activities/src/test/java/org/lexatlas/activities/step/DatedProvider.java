package org.lexatlas.activities.step;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.lexatlas.activities.provider.Progress;
import org.lexatlas.activities.provider.RawReply;
import org.lexatlas.activities.provider.ResearchProvider;
import org.lexatlas.activities.provider.ResearchQuestion;
import org.lexatlas.activities.provider.TokenUse;
import org.lexatlas.domain.analysis.Claim;
import org.lexatlas.domain.analysis.Confidence;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.analysis.Source;
import org.lexatlas.domain.analysis.StructuredData;
import org.lexatlas.store.Json;

/** A provider that is not simulated, and answers with the status that it is told for a day. */
final class DatedProvider implements ResearchProvider {

  static final String ID = "library";

  private final NavigableMap<LocalDate, String> statuses = new TreeMap<>();
  private volatile List<String> considerations = List.of();

  /** From this day on the status is this one. */
  DatedProvider since(String day, String status) {
    statuses.put(LocalDate.parse(day), status);
    return this;
  }

  /** From now on it has this consideration too. */
  DatedProvider alsoSaying(String consideration) {
    considerations = List.of(consideration);
    return this;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public RawReply research(ResearchQuestion question, Progress progress) {
    String status = statuses.floorEntry(question.asOf()).getValue();
    String body = Json.of(output(status, question.asOf())).text();
    return new RawReply(body, null, new TokenUse(0, 0, 0, 0));
  }

  @Override
  public ResearchOutput read(RawReply reply, ResearchQuestion question) {
    return new Json(reply.body()).as(ResearchOutput.class);
  }

  private ResearchOutput output(String status, LocalDate asOf) {
    String sentence = "Private persons find trading to be " + status + ".";
    var source =
        new Source("Gazette", "https://law.example/" + status, "2024-01-01", "law_text", sentence);
    var data =
        new StructuredData(
            status,
            Confidence.LOW,
            sentence,
            sentence,
            List.of(),
            List.of(),
            considerations,
            null,
            List.of(source),
            List.of(),
            List.of());
    var evidence = List.of(new Claim.Passage(sentence, source.url(), null, null));
    return new ResearchOutput(
        sentence,
        Confidence.LOW,
        sentence,
        status,
        List.of(),
        List.of(),
        data,
        List.of(),
        "# Report\n\n" + sentence + "\n",
        List.of(),
        List.of(
            new Claim(
                "executive_summary",
                sentence,
                Claim.Origin.FRESH,
                asOf.toString(),
                null,
                evidence)));
  }
}
