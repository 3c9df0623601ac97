package org.lexatlas.api.web.analysis;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.FieldFault;
import org.lexatlas.api.problem.KnownCodes;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.web.Badge;
import org.lexatlas.api.web.Moment;
import org.lexatlas.api.web.Names;
import org.lexatlas.api.web.world.StatusKeys;
import org.lexatlas.domain.analysis.Items;
import org.lexatlas.domain.analysis.Provenance;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.analysis.SampleNote;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.domain.run.Step;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.analysis.AnalysisRow;
import org.lexatlas.store.analysis.AnalysisStore;
import org.lexatlas.store.analysis.Stage;
import org.lexatlas.store.analysis.VersionRow;
import org.lexatlas.store.topic.TopicStore;
import org.springframework.stereotype.Component;

/** Finds analyses and versions by their addresses, and makes them ready to be shown. */
@Component
final class AnalysisReading {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  private final AnalysisStore analyses;
  private final TopicStore topics;
  private final Names names;
  private final KnownCodes codes;
  private final NewsDesk news;

  AnalysisReading(
      AnalysisStore analyses, TopicStore topics, Names names, KnownCodes codes, NewsDesk news) {
    this.analyses = analyses;
    this.topics = topics;
    this.names = names;
    this.codes = codes;
    this.news = news;
  }

  /** The analysis; empty where nobody has asked for it yet. */
  Optional<AnalysisRow> analysis(String country, String topic) {
    List<FieldFault> faults = codes.faults(country, topic);
    if (!faults.isEmpty()) {
      throw Problem.notFound(faults);
    }
    return analyses.find(Jurisdiction.codeOf(country), topic);
  }

  /** The analysis that must be there. */
  AnalysisRow known(String country, String topic) {
    return analysis(country, topic)
        .orElseThrow(() -> Problem.notFound("There is no analysis of this country and topic"));
  }

  /** The version with this number. */
  VersionRow version(AnalysisRow analysis, String number) {
    return number.matches("[1-9][0-9]{0,8}")
        ? find(analysis, Integer.parseInt(number))
        : unknown(number);
  }

  private VersionRow find(AnalysisRow analysis, int number) {
    return analyses.version(analysis.id(), number).orElseGet(() -> unknown(String.valueOf(number)));
  }

  private static VersionRow unknown(String number) {
    throw Problem.notFound("The analysis has no version " + number);
  }

  /** What a reader sees first: the Live version, else the newest; empty when there is none. */
  Optional<VersionRow> first(AnalysisRow analysis) {
    Integer live = analysis.liveVersion();
    int number = live == null ? analysis.lastVersion() : live;
    return number == 0 ? Optional.empty() : analyses.version(analysis.id(), number);
  }

  /** The newest version of a topic that is known. */
  Topic topic(String id) {
    return Objects.requireNonNull(names.asked(id));
  }

  /** The jurisdiction and the topic, in words. */
  String title(AnalysisRow analysis) {
    return names.country(analysis.country()) + ": " + names.topic(analysis.topic());
  }

  AnalysisView view(AnalysisRow analysis, VersionRow version) {
    ResearchOutput output = version.output();
    Topic topic = topic(analysis.topic(), version.topicVersion());
    String path = "/analyses/%s/%s".formatted(analysis.country(), analysis.topic());
    boolean live = Objects.equals(analysis.liveVersion(), version.number());
    NewsDesk.Told told = news.of(version);
    Provenance provenance = Provenance.of(output);
    return new AnalysisView(
        analysis.id(),
        analysis.country(),
        names.country(analysis.country()),
        topic,
        path,
        path + "/versions/" + version.number(),
        version,
        drafts(version),
        version.number() == analysis.lastVersion(),
        Badge.of(Stage.valueOf(version.stage())),
        StatusKeys.of(topic).key(output.status()),
        Items.word(output.confidenceLevel()),
        Objects.requireNonNull(Moment.of(version.createdAt())),
        live ? analysis.verifiedAsOf() : null,
        live ? analysis.verifiedBy() : null,
        live ? analysis.changedOn() : null,
        notices(analysis, version, path),
        told.baseline(),
        told.first(),
        told.more(),
        outlineTitle(analysis, topic, version),
        ContentView.of(output, provenance),
        ReportView.of(output, provenance, path + "/versions/" + version.number()),
        exports(analysis, version));
  }

  /** A first analysis is version 2: its research left version 1. */
  private List<Integer> drafts(VersionRow version) {
    UUID run = version.runId();
    return run == null
        ? List.of()
        : analyses.ofRun(run).stream()
            .filter(made -> Step.BASE_RESEARCH.name().equals(made.step()))
            .map(VersionRow::number)
            .filter(number -> number < version.number())
            .toList();
  }

  /** Such as "Retail trading in Kazakhstan: the rules in brief (June 2025)". */
  private String outlineTitle(AnalysisRow analysis, Topic topic, VersionRow version) {
    boolean live = Objects.equals(analysis.liveVersion(), version.number());
    LocalDate told = live ? analysis.verifiedAsOf() : version.asOf();
    LocalDate day = told == null ? LocalDate.ofInstant(version.createdAt(), ZoneOffset.UTC) : told;
    return "%s in %s: the rules in brief (%s)"
        .formatted(topic.title(), names.country(analysis.country()), MONTH.format(day));
  }

  private static List<AnalysisView.Export> exports(AnalysisRow analysis, VersionRow version) {
    String path =
        "/api/v1/analyses/%s/%s/export?version=%d&format="
            .formatted(analysis.country(), analysis.topic(), version.number());
    return List.of(
        new AnalysisView.Export("Markdown", path + "markdown"),
        new AnalysisView.Export("HTML", path + "html"),
        new AnalysisView.Export("JSON", path + "json"));
  }

  private Topic topic(String id, int version) {
    Topic newest = names.asked(id);
    return newest != null && newest.version() == version
        ? newest
        : topics.find(id, version).orElseGet(() -> Objects.requireNonNull(newest));
  }

  private static List<AnalysisView.Notice> notices(
      AnalysisRow analysis, VersionRow version, String path) {
    var notices = new ArrayList<AnalysisView.Notice>();
    Integer live = analysis.liveVersion();
    if (version.simulated()) {
      notices.add(
          notice("Simulated: the content is invented, for tests and demonstrations.", null, null));
    }
    if (SampleNote.in(version.output())) {
      notices.add(
          notice(
              "Rests on the sample corpus: paraphrases, unverified.",
              "/corpus",
              "Look at the documents"));
    }
    if (live == null) {
      notices.add(
          notice(
              "No version of this analysis is Live. This is version %d, %s."
                  .formatted(version.number(), stage(version)),
              null,
              null));
    } else if (live != version.number()) {
      notices.add(
          notice(
              "This is version %d, %s; version %d is Live."
                  .formatted(version.number(), stage(version), live),
              path,
              "Read the Live version"));
    }
    return notices;
  }

  private static String stage(VersionRow version) {
    return Badge.of(Stage.valueOf(version.stage())).word();
  }

  private static AnalysisView.Notice notice(
      String words, @Nullable String link, @Nullable String linkWords) {
    return new AnalysisView.Notice(words, link, linkWords);
  }
}
