package org.lexatlas.standalone.cli;

import picocli.CommandLine.Command;

/** The name in front of all commands. */
@Command(
    name = "lexatlas",
    mixinStandardHelpOptions = true,
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
final class Lexatlas {}
