package org.lexatlas.api.analysis;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.FieldFault;
import org.lexatlas.api.problem.JsonFaults;
import org.lexatlas.domain.analysis.ImportedAnalysis;
import org.lexatlas.domain.analysis.ReportHeading;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.form.FormFields;
import org.lexatlas.domain.form.UnknownCode;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.Json;
import org.lexatlas.store.analysis.Baseline;
import org.lexatlas.store.jurisdiction.JurisdictionStore;
import org.lexatlas.store.topic.TopicStore;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads one line of an import: {@code country}, {@code topic} and {@code asOf}, and the analysis
 * itself, beside them or in {@code content}. What is wrong about the analysis is none of its
 * business; what cannot be read or stored is.
 */
@Component
final class ImportReader {

  private static final String DATE = "must be a day such as 2025-06-30";
  private static final List<String> DAYS = List.of("asOf", "as_of");

  /** What an export says beside, and an import makes anew. */
  private static final Set<String> ENVELOPE =
      Set.of(
          "country",
          "topic",
          "asOf",
          "as_of",
          "version",
          "stage",
          "topicVersion",
          "changedOn",
          "changeNote",
          "simulated",
          "createdAt",
          "content");

  private static final JsonMapper MAPPER =
      Json.MAPPER
          .rebuild()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final JurisdictionStore jurisdictions;
  private final TopicStore topics;
  private final Clock clock;

  ImportReader(JurisdictionStore jurisdictions, TopicStore topics, Clock clock) {
    this.jurisdictions = jurisdictions;
    this.topics = topics;
    this.clock = clock;
  }

  /**
   * A line that was read.
   *
   * @param baseline null where there are faults
   * @param faults what cannot be taken; fields without the line's number
   * @param leftOut fields that no analysis of ours has
   */
  record Line(@Nullable Baseline baseline, List<FieldFault> faults, List<String> leftOut) {

    static Line faulty(List<FieldFault> faults) {
      return new Line(null, faults, List.of());
    }
  }

  Line read(int number, String text) {
    try {
      return MAPPER.readTree(text) instanceof ObjectNode line
          ? read(number, line)
          : Line.faulty(List.of(new FieldFault("", "must be a JSON object")));
    } catch (JacksonException e) {
      return Line.faulty(List.of(JsonFaults.of(e)));
    }
  }

  private Line read(int number, ObjectNode line) {
    var faults = new ArrayList<FieldFault>();
    Jurisdiction country = country(line, faults);
    Topic topic = topic(line, faults);
    LocalDate asOf = asOf(line, faults);
    ObjectNode given = content(line, faults);
    ObjectNode shaped = given.deepCopy();
    ContentShape.complete(shaped);
    ResearchOutput content = MAPPER.treeToValue(shaped, ResearchOutput.class);
    faults.addAll(RecordGaps.in(content));
    if (topic != null && content.status() != null && !topic.admits(content.status())) {
      faults.add(new FieldFault("status", vocabulary(topic, content.status())));
    }
    if (!faults.isEmpty() || country == null || topic == null || asOf == null) {
      return Line.faulty(faults);
    }
    var heading = new ReportHeading(country.name(), topic, asOf);
    var baseline =
        new Baseline(
            number,
            country.code(),
            topic.id(),
            topic.version(),
            asOf,
            ImportedAnalysis.complete(heading, content),
            line.path("simulated").asBoolean(false));
    var leftOut = new ArrayList<String>();
    leftOut(shaped, MAPPER.valueToTree(content), "", leftOut);
    return new Line(baseline, List.of(), leftOut);
  }

  private @Nullable Jurisdiction country(ObjectNode line, List<FieldFault> faults) {
    String given = line.path("country").asString("");
    Optional<Jurisdiction> found =
        jurisdictions
            .find(given)
            .or(
                () ->
                    jurisdictions.all().stream()
                        .filter(place -> place.name().equalsIgnoreCase(given.strip()))
                        .findFirst());
    if (found.isEmpty()) {
      faults.add(
          given.isEmpty()
              ? new FieldFault("country", "is missing: a code such as KZ")
              : new FieldFault("country", UnknownCode.jurisdiction(given, jurisdictions.all())));
    }
    return found.orElse(null);
  }

  private @Nullable Topic topic(ObjectNode line, List<FieldFault> faults) {
    String given = line.path("topic").asString("");
    Optional<Topic> found = topics.find(given);
    if (found.isEmpty()) {
      faults.add(
          given.isEmpty()
              ? new FieldFault("topic", "is missing: an id such as Retail_Trading_Status")
              : new FieldFault("topic", UnknownCode.topic(given, topics.all())));
    }
    return found.orElse(null);
  }

  private @Nullable LocalDate asOf(ObjectNode line, List<FieldFault> faults) {
    String given =
        DAYS.stream()
            .map(day -> line.path(day).asString(""))
            .filter(d -> !d.isEmpty())
            .findFirst()
            .orElse("");
    if (given.isEmpty()) {
      faults.add(
          new FieldFault("asOf", "is missing: the day for which the analysis is true; it " + DATE));
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(given);
      boolean future = day.isAfter(LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(1));
      if (future || day.getYear() < 1900) {
        faults.add(new FieldFault("asOf", "must not be in the future or before 1900"));
      }
      return day;
    } catch (DateTimeException notADay) {
      faults.add(new FieldFault("asOf", DATE));
      return null;
    }
  }

  /** The analysis: in a field of its own, or the line but for what says whose it is. */
  private static ObjectNode content(ObjectNode line, List<FieldFault> faults) {
    JsonNode given = line.get("content");
    if (given instanceof ObjectNode content) {
      return content;
    }
    if (given != null) {
      faults.add(new FieldFault("content", "must be a JSON object"));
    }
    ObjectNode rest = line.deepCopy();
    rest.remove(ENVELOPE);
    return rest;
  }

  private static String vocabulary(Topic topic, String status) {
    return "'%s' is no status of this topic: use one of %s, %s, %s"
        .formatted(
            FormFields.shown(status),
            String.join(", ", topic.statuses().stream().map(term -> term.name()).toList()),
            Topic.UNCLEAR,
            Topic.NO_INFORMATION);
  }

  private static void leftOut(JsonNode given, JsonNode taken, String path, List<String> leftOut) {
    for (var field : given.properties()) {
      String name = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
      if (!taken.has(field.getKey())) {
        leftOut.add(name);
      } else {
        leftOut(field.getValue(), Objects.requireNonNull(taken.get(field.getKey())), name, leftOut);
      }
    }
    for (int i = 0; given.isArray() && i < Math.min(given.size(), taken.size()); i++) {
      leftOut(given.get(i), taken.get(i), path + "[" + i + "]", leftOut);
    }
  }
}
