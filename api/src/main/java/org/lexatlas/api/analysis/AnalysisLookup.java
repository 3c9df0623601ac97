package org.lexatlas.api.analysis;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.store.analysis.AnalysisRow;
import org.lexatlas.store.analysis.AnalysisStore;
import org.lexatlas.store.analysis.VersionRow;
import org.springframework.stereotype.Component;

/** Finds what a path names, or says that it is not there. */
@Component
final class AnalysisLookup {

  private final AnalysisStore analyses;

  AnalysisLookup(AnalysisStore analyses) {
    this.analyses = analyses;
  }

  AnalysisRow analysis(String country, String topic) {
    return printable(country + topic)
        .flatMap(both -> analyses.find(country, topic))
        .orElseThrow(
            () -> Problem.notFound("There is no analysis of this country and topic; start a run"));
  }

  VersionRow version(AnalysisRow analysis, String number) {
    return number(number)
        .flatMap(n -> analyses.version(analysis.id(), n))
        .orElseThrow(() -> Problem.notFound("number: the analysis has no such version"));
  }

  /** PostgreSQL takes no text with a NUL. */
  static void printable(String field, @Nullable String value) {
    if (value != null && value.indexOf('\0') >= 0) {
      throw Problem.invalid(field, "must not contain the NUL character");
    }
  }

  private static Optional<String> printable(String text) {
    return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text);
  }

  private static Optional<Integer> number(String text) {
    return text.matches("[1-9][0-9]{0,8}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
