package org.lexatlas.api.analysis;

import java.util.Optional;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.domain.form.UnknownCode;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.store.analysis.AnalysisRow;
import org.lexatlas.store.analysis.AnalysisStore;
import org.lexatlas.store.analysis.VersionRow;
import org.lexatlas.store.jurisdiction.JurisdictionStore;
import org.lexatlas.store.topic.TopicStore;
import org.springframework.stereotype.Component;

/** Finds what a path names, or says that it is not there. */
@Component
final class AnalysisLookup {

  private final AnalysisStore analyses;
  private final JurisdictionStore jurisdictions;
  private final TopicStore topics;

  AnalysisLookup(AnalysisStore analyses, JurisdictionStore jurisdictions, TopicStore topics) {
    this.analyses = analyses;
    this.jurisdictions = jurisdictions;
    this.topics = topics;
  }

  AnalysisRow analysis(String country, String topic) {
    return printable(country + topic)
        .flatMap(both -> analyses.find(Jurisdiction.codeOf(country), topic))
        .orElseThrow(() -> Problem.notFound(missing(country, topic)));
  }

  /** Which of the two is unknown; where both are known, that nothing was asked of them yet. */
  private String missing(String country, String topic) {
    if (jurisdictions.find(Jurisdiction.codeOf(country)).isEmpty()) {
      return "country: " + UnknownCode.jurisdiction(country, jurisdictions.all());
    }
    if (topics.find(topic).isEmpty()) {
      return "topic: " + UnknownCode.topic(topic, topics.all());
    }
    return "There is no analysis of %s %s yet: start a run"
        .formatted(Jurisdiction.codeOf(country), topic);
  }

  VersionRow version(AnalysisRow analysis, String number) {
    return number(number)
        .flatMap(n -> analyses.version(analysis.id(), n))
        .orElseThrow(() -> Problem.notFound("number: the analysis has no such version"));
  }

  private static Optional<String> printable(String text) {
    return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text);
  }

  private static Optional<Integer> number(String text) {
    return text.matches("[1-9][0-9]{0,8}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
