package org.lexatlas.api.analysis;

import java.util.List;
import java.util.Optional;
import org.lexatlas.api.problem.FieldFault;
import org.lexatlas.api.problem.KnownCodes;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.store.analysis.AnalysisRow;
import org.lexatlas.store.analysis.AnalysisStore;
import org.lexatlas.store.analysis.VersionRow;
import org.springframework.stereotype.Component;

/** Finds what a path names, or says that it is not there. */
@Component
final class AnalysisLookup {

  private final AnalysisStore analyses;
  private final KnownCodes codes;

  AnalysisLookup(AnalysisStore analyses, KnownCodes codes) {
    this.analyses = analyses;
    this.codes = codes;
  }

  AnalysisRow analysis(String country, String topic) {
    return printable(country + topic)
        .flatMap(both -> analyses.find(Jurisdiction.codeOf(country), topic))
        .orElseThrow(() -> missing(country, topic));
  }

  /** Which of the two are unknown; where both are known, that nothing was asked of them yet. */
  private Problem missing(String country, String topic) {
    List<FieldFault> faults = codes.faults(country, topic);
    return faults.isEmpty()
        ? Problem.notFound(
            "There is no analysis of %s %s yet: start a run"
                .formatted(Jurisdiction.codeOf(country), topic))
        : Problem.notFound(faults);
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
