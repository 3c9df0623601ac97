package org.lexatlas.api.analysis;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Law;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.analysis.Source;
import org.lexatlas.domain.analysis.StructuredData;

/**
 * Writes analyses as CSV (RFC 4180), one row each, for a spreadsheet. No cell can begin a formula:
 * such texts get an apostrophe in front, as spreadsheets themselves mark texts.
 */
final class AnalysisTable {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setQuoteMode(QuoteMode.ALL_NON_NULL)
          .setHeader(
              "country",
              "country_name",
              "topic",
              "status",
              "confidence",
              "version",
              "verified_as_of",
              "changed_on",
              "simulated",
              "change_note",
              "executive_summary",
              "laws",
              "primary_sources",
              "secondary_sources",
              "open_questions")
          .get();

  /** Signs that begin a formula in one spreadsheet or another, the full-width ones too. */
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final CSVPrinter printer;

  AnalysisTable(Writer writer) throws IOException {
    printer = new CSVPrinter(writer, FORMAT);
  }

  void add(String name, ExportedAnalysis row) throws IOException {
    ResearchOutput content = row.content();
    StructuredData data = content.structuredData();
    List<@Nullable Object> cells =
        java.util.Arrays.asList(
            row.country(),
            name,
            row.topic(),
            content.status(),
            org.lexatlas.domain.analysis.Items.word(content.confidenceLevel()),
            row.version(),
            row.asOf(),
            row.changedOn(),
            row.simulated(),
            row.changeNote(),
            content.executiveSummary(),
            joined(data.landmarkLegislation().stream().map(Law::numbered).toList()),
            joined(data.primarySources().stream().map(AnalysisTable::source).toList()),
            joined(data.secondarySources().stream().map(AnalysisTable::source).toList()),
            joined(data.remainingUncertainties()));
    printer.printRecord(cells.stream().map(AnalysisTable::guarded).toList());
  }

  void flush() throws IOException {
    printer.flush();
  }

  /** Numbers, days and truths are ours; texts are not. */
  private static @Nullable Object guarded(@Nullable Object cell) {
    return cell instanceof String text ? guarded(text) : cell;
  }

  static String guarded(String text) {
    String visible = text.stripLeading();
    boolean formula =
        !text.isEmpty()
            && (FORMULA.indexOf(text.charAt(0)) >= 0
                || (!visible.isEmpty() && FORMULA.indexOf(visible.charAt(0)) >= 0));
    return formula ? "'" + text : text;
  }

  private static String source(Source source) {
    return Objects.requireNonNullElse(source.url(), source.title());
  }

  private static String joined(List<String> texts) {
    return texts.stream().collect(Collectors.joining("; "));
  }
}
