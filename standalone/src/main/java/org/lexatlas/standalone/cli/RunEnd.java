package org.lexatlas.standalone.cli;

/** The common end of the commands that make a run move: follow it, show it, tell by exit code. */
final class RunEnd {

  private RunEnd() {}

  /**
   * Returns the exit code.
   *
   * @param revision of the state that the command led to; 0 for a new run
   */
  static int show(ApiClient api, Output output, boolean json, String id, long revision) {
    var run = new RunWatch(api, output, RunWatch.Patience.USUAL).follow(id, revision);
    var report = new RunReport(api, output);
    var analysis = report.analysis(run).orElse(null);
    if (json) {
      output.document(RunReport.document(run, analysis));
    } else {
      report.print(run, analysis);
    }
    return ExitCode.ofRun(run);
  }
}
