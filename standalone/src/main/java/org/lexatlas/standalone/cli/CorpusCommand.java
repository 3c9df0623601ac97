package org.lexatlas.standalone.cli;

import picocli.CommandLine.Command;

/** The name in front of the corpus commands. */
@Command(
    name = "corpus",
    synopsisSubcommandLabel = "COMMAND",
    description = "Documents that research reads.")
final class CorpusCommand {}
