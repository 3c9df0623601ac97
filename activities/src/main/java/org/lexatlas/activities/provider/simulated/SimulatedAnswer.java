package org.lexatlas.activities.provider.simulated;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.lexatlas.activities.provider.ResearchQuestion;
import org.lexatlas.domain.analysis.Claim;
import org.lexatlas.domain.analysis.Confidence;
import org.lexatlas.domain.analysis.GroundingUrl;
import org.lexatlas.domain.analysis.Law;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.analysis.Source;
import org.lexatlas.domain.analysis.StructuredData;
import org.lexatlas.domain.analysis.SummaryPoint;
import org.lexatlas.domain.topic.Topic;

/** An invented analysis in the right shape. Says in every text that it is simulated. */
final class SimulatedAnswer {

  private SimulatedAnswer() {}

  static ResearchOutput to(ResearchQuestion question, long seed) {
    String place = question.jurisdiction().name();
    Topic topic = question.topic();
    var random =
        new SplittableRandom(
            Objects.hash(seed, question.jurisdiction().code(), topic.id(), topic.version()));
    String status = topic.statuses().get(random.nextInt(topic.statuses().size())).name();
    int number = 1 + random.nextInt(900);
    int year = 2015 + random.nextInt(10);
    String url = "https://simulated.invalid/" + question.jurisdiction().code() + "/" + number;
    String sentence =
        "Simulated: in %s the status of %s is %s under Act No. %d of %d."
            .formatted(place, topic.title(), status, number, year);
    var law =
        new Law(
            "Simulated Act of " + place,
            "No. %d of %d".formatted(number, year),
            String.valueOf(year),
            "Simulated: decides " + topic.title() + ".",
            url);
    var source =
        new Source(
            "Simulated gazette of " + place, url, String.valueOf(year), "law_text", sentence);
    String uncertainty = "Simulated: nothing here is true.";
    var data =
        new StructuredData(
            status,
            Confidence.LOW,
            sentence,
            sentence,
            List.of("Simulated regulator of " + place),
            List.of(law),
            List.of("Simulated: a licence costs %d units.".formatted(number)),
            "Simulated for tests and demonstrations.",
            List.of(source),
            List.of(),
            List.of(uncertainty));
    var evidence = List.of(new Claim.Passage(sentence, url, null, null));
    return new ResearchOutput(
        sentence,
        Confidence.LOW,
        sentence,
        status,
        List.of(new GroundingUrl(url, "simulated.invalid", url)),
        List.of("simulated " + place + " " + topic.title()),
        data,
        List.of(new SummaryPoint("Overall status", List.of(SummaryPoint.of(sentence)))),
        "# Simulated report\n\n" + sentence + "\n",
        List.of(),
        claims(data, question.asOf().toString(), evidence));
  }

  /** Every item rests on the one simulated source. */
  private static List<Claim> claims(
      StructuredData data, String asOf, List<Claim.Passage> evidence) {
    var items = new ArrayList<String>();
    items.add(data.executiveSummary());
    items.addAll(data.keyRegulatoryPillars());
    items.addAll(data.importantConsiderations());
    items.add(String.valueOf(data.notesAndComments()));
    return items.stream()
        .map(item -> new Claim("simulated", item, Claim.Origin.FRESH, asOf, null, evidence))
        .toList();
  }
}
