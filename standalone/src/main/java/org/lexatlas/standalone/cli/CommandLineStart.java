package org.lexatlas.standalone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Map;
import picocli.CommandLine;

/** Puts the commands together. */
public final class CommandLineStart {

  private final CommandLine root;

  CommandLineStart(Map<String, String> environment, Output output) {
    var problems = new Problems(output);
    root =
        new CommandLine(new Lexatlas())
            .addSubcommand(new UpCommand(output, environment))
            .addSubcommand(new RunCommand(output))
            .addSubcommand(new RerunCommand(output))
            .addSubcommand(new SendCommand(output))
            .addSubcommand(new ShowCommand(output))
            .addSubcommand(new RunsCommand(output))
            .addSubcommand(new JurisdictionsCommand(output))
            .addSubcommand(new TopicsCommand(output))
            .addSubcommand(CampaignCommand.all(output))
            .addSubcommand(new RecoverCommand(output))
            .addSubcommand(new ExportCommand(output))
            .addSubcommand(new ImportCommand(output))
            .addSubcommand(
                new CommandLine(new CorpusCommand())
                    .addSubcommand(new CorpusAddCommand(output))
                    .addSubcommand(new CorpusListCommand(output)))
            .addSubcommand(
                new CommandLine(new BenchCommand())
                    .addSubcommand(new BenchRunCommand(output, environment))
                    .addSubcommand(new BenchCampaignCommand(output, environment))
                    .addSubcommand(new BenchFairnessCommand(output, environment))
                    .addSubcommand(new BenchStreamsCommand(output, environment))
                    .addSubcommand(new BenchPagesCommand(output, environment))
                    .addSubcommand(new BenchCompareCommand(output))
                    .addSubcommand(new BenchCorpusCommand(output, environment)))
            .addSubcommand(new EvaluateCommand(output, environment))
            .addSubcommand(new StatusCommand(output))
            .addSubcommand(new StopCommand(output))
            .registerConverter(LocalDate.class, new Day())
            .setDefaultValueProvider(new EnvironmentDefaults(environment))
            .setExecutionExceptionHandler(problems)
            .setParameterExceptionHandler(problems);
    root.setOut(new PrintWriter(output.out(), true, UTF_8));
    root.setErr(new PrintWriter(output.err(), true, UTF_8));
  }

  /** With the streams and the environment of this process; what it writes is UTF-8 everywhere. */
  public static CommandLineStart ofProcess() {
    return new CommandLineStart(
        System.getenv(),
        new Output(
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8),
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8),
            Boolean.getBoolean("lexatlas.terminal")));
  }

  /** Runs one command and returns its exit code. */
  public int execute(String... args) {
    return root.execute(args);
  }
}
