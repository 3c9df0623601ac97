package org.lexatlas.standalone.cli;

import picocli.CommandLine.Command;

/** The benchmarks. */
@Command(
    name = "bench",
    description = "Measure on this machine: ratios within one sitting, since machines are noisy.")
final class BenchCommand {}
