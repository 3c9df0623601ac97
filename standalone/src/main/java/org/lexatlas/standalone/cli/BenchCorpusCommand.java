package org.lexatlas.standalone.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lexatlas.activities.retrieval.OnnxEmbedder;
import org.lexatlas.standalone.bench.CorpusBench;
import org.lexatlas.standalone.postgres.ThrowAwayPostgres;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures embedding and retrieval, on a database that is thrown away. */
@Command(
    name = "corpus",
    description = "Pages embedded a minute, and a run's retrieval in a large generated corpus.")
final class BenchCorpusCommand extends LexatlasCommand {

  private final Map<String, String> environment;

  @Option(names = "--pages", description = "Pages to embed (default ${DEFAULT-VALUE}).")
  private int pages = 200;

  @Option(names = "--documents", description = "Documents to search (default ${DEFAULT-VALUE}).")
  private int documents = 20_000;

  @Option(names = "--questions", description = "Questions to ask (default ${DEFAULT-VALUE}).")
  private int questions = 22;

  BenchCorpusCommand(Output output, Map<String, String> environment) {
    super(output);
    this.environment = environment;
  }

  @Override
  public Integer call() {
    try (var postgres = ThrowAwayPostgres.start(environment)) {
      var bench = new CorpusBench(postgres.database(), new OnnxEmbedder());
      CorpusBench.Result result = bench.measure(pages, documents, questions, output::say);
      if (json()) {
        output.document(ApiClient.JSON.valueToTree(document(result)));
      } else {
        output.print(
            "embedding  %.0f pages a minute on %d processors"
                .formatted(result.pagesPerMinute(), result.processors()));
        output.print(
            "retrieval  %d ms (slowest %d ms) of %d documents in a corpus of %d"
                .formatted(
                    result.retrieval().toMillis(),
                    result.slowest().toMillis(),
                    result.largest(),
                    result.documents()));
      }
    }
    return ExitCode.DONE;
  }

  private static Map<String, Object> document(CorpusBench.Result result) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("pagesPerMinute", result.pagesPerMinute());
    document.put("processors", result.processors());
    document.put("documents", result.documents());
    document.put("largestJurisdiction", result.largest());
    document.put("retrievalMillis", result.retrieval().toMillis());
    document.put("slowestMillis", result.slowest().toMillis());
    return document;
  }
}
