package org.lexatlas.standalone.cli;

import java.util.List;
import org.lexatlas.standalone.folder.BadSetting;
import org.lexatlas.standalone.folder.FolderInUse;
import org.lexatlas.standalone.folder.ServerUnavailable;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/**
 * Turns whatever stopped a command into words on standard error, an exit code, and with {@code
 * --json} a problem on standard output, shaped as the API's.
 */
final class Problems
    implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {

  private final Output output;

  Problems(Output output) {
    this.output = output;
  }

  static JsonNode of(String title, String detail) {
    return ApiClient.JSON.createObjectNode().put("title", title).put("detail", detail);
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    var words = words(failure);
    output.say(
        "lexatlas: "
            + (failure instanceof ApiProblem
                ? TypedNames.in(words, command.getCommandSpec())
                : words));
    if (command.getCommand() instanceof LexatlasCommand asked && asked.json()) {
      output.document(
          failure instanceof ApiProblem api ? api.problem() : of(title(failure), words));
    }
    return exitCode(failure);
  }

  @Override
  public int handleParseException(CommandLine.ParameterException failure, String[] args) {
    var command = failure.getCommandLine();
    var words = words(failure);
    output.say("lexatlas: " + words);
    output.say("Try `" + command.getCommandSpec().qualifiedName(" ") + " --help`.");
    if (List.of(args).contains("--json")) {
      output.document(of("Bad input", words));
    }
    return ExitCode.BAD_INPUT;
  }

  /** With what was probably meant by an option or a command that there is none of. */
  private static String words(CommandLine.ParameterException failure) {
    if (failure instanceof CommandLine.UnmatchedArgumentException unmatched) {
      var typed = unmatched.getUnmatched().getFirst();
      var meant = unmatched.getSuggestions();
      return "Unknown %s: '%s'%s"
          .formatted(
              unmatched.isUnknownOption() ? "option" : "argument",
              typed,
              meant.isEmpty() ? "" : "; did you mean %s?".formatted(meant.getFirst()));
    }
    return String.valueOf(failure.getMessage());
  }

  private static int exitCode(Exception failure) {
    return switch (failure) {
      case ApiProblem api -> ExitCode.ofStatus(api.status());
      case ServerUnavailable unavailable -> ExitCode.UNAVAILABLE;
      case NothingRuns nothing -> ExitCode.NOTHING_RUNS;
      case BadSetting bad -> ExitCode.BAD_INPUT;
      default -> ExitCode.FAILED;
    };
  }

  private static String title(Exception failure) {
    return switch (failure) {
      case ServerUnavailable unavailable -> "A server is unavailable";
      case NothingRuns nothing -> "Nothing runs";
      case BadSetting bad -> "Bad input";
      case FolderInUse taken -> "Already running";
      default -> "Failed";
    };
  }

  /** The message; for a failure that nobody foresaw, with its innermost cause. */
  private static String words(Exception failure) {
    if (exitCode(failure) != ExitCode.FAILED || failure instanceof FolderInUse) {
      return String.valueOf(failure.getMessage());
    }
    Throwable innermost = failure;
    while (innermost.getCause() != null) {
      innermost = innermost.getCause();
    }
    return innermost == failure ? failure.toString() : failure.getMessage() + ": " + innermost;
  }
}
