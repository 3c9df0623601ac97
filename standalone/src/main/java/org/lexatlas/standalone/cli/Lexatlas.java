package org.lexatlas.standalone.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The name in front of all commands. */
@Command(
    name = "lexatlas",
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Living, evidence-backed answers for every country and topic.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:failed",
      "2:bad input",
      "3:nothing runs",
      "4:refused",
      "5:waits for an operator, or is in review",
      "6:a server is unavailable",
      "7:done, but some files could not be used"
    })
final class Lexatlas {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help message and exit.")
  boolean help;

  /** Of the program alone: what a command works on has versions too. */
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Print version information and exit.")
  boolean version;
}
