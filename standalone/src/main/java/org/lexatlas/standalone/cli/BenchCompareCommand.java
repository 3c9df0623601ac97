package org.lexatlas.standalone.cli;

import java.util.LinkedHashMap;
import org.lexatlas.standalone.bench.CompareBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how long two full-size analyses take to compare, and to blend. */
@Command(
    name = "compare",
    description = "Comparison and synthesis of two full-size analyses, without embeddings.")
final class BenchCompareCommand extends LexatlasCommand {

  @Option(names = "--rounds", description = "Rounds after warming up (default ${DEFAULT-VALUE}).")
  private int rounds = 200;

  BenchCompareCommand(Output output) {
    super(output);
  }

  @Override
  public Integer call() {
    CompareBench.Result result = new CompareBench(rounds).measure();
    if (json()) {
      var document = new LinkedHashMap<String, Object>();
      document.put("items", result.items());
      document.put("compareMillisMedian", result.compare().median());
      document.put("compareMillisP95", result.compare().high());
      document.put("blendMillisMedian", result.blend().median());
      document.put("blendMillisP95", result.blend().high());
      output.document(ApiClient.JSON.valueToTree(document));
    } else {
      output.print("%d items on each side".formatted(result.items()));
      print("compare", result.compare());
      print("blend  ", result.blend());
    }
    return ExitCode.DONE;
  }

  private void print(String what, CompareBench.Times times) {
    output.print(
        "%s median %.2f ms, 95th percentile %.2f ms of processor time"
            .formatted(what, times.median(), times.high()));
  }
}
