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

  /**
   * The version with this number.
   *
   * @param field the path's variable or the parameter that gave the number, for who gave it
   * @throws Problem naming the field and the versions that there are
   */
  VersionRow version(AnalysisRow analysis, String field, String number) {
    return number(number)
        .flatMap(n -> analyses.version(analysis.id(), n))
        .orElseThrow(
            () ->
                faulty(
                    field,
                    "the analysis has no version %s; %s".formatted(number, versions(analysis))));
  }

  /**
   * The Live version.
   *
   * @param field the parameter that may name another
   */
  VersionRow live(AnalysisRow analysis, String field) {
    return Optional.ofNullable(analysis.liveVersion())
        .flatMap(number -> analyses.version(analysis.id(), number))
        .orElseThrow(
            () ->
                faulty(field, "no version is Live; say which one is meant: " + versions(analysis)));
  }

  private static Problem faulty(String field, String message) {
    return Problem.notFound(List.of(new FieldFault(field, message)));
  }

  /** All that were ever made are there. */
  private static String versions(AnalysisRow analysis) {
    return switch (analysis.lastVersion()) {
      case 0 -> "it has none yet";
      case 1 -> "it has version 1 alone";
      default -> "it has versions 1 to " + analysis.lastVersion();
    };
  }

  private static Optional<String> printable(String text) {
    return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text);
  }

  private static Optional<Integer> number(String text) {
    return text.matches("[1-9][0-9]{0,8}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
