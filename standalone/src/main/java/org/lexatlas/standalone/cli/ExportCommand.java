package org.lexatlas.standalone.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexatlas.standalone.folder.BadSetting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands out one analysis as a document, or many as lines. */
@Command(
    name = "export",
    description =
        "Export an analysis as markdown, html or json, or many as ndjson (which imports) or csv.")
final class ExportCommand extends ClientCommand {

  private static final List<String> DOCUMENTS = List.of("markdown", "html", "json");
  private static final List<String> LINES = List.of("ndjson", "csv");

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "COUNTRY",
      description = "Only of this country.")
  private String country = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "TOPIC",
      description = "Only of this topic; with a country, one analysis.")
  private String topic = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "markdown, html or json for one analysis (default markdown); ndjson or csv for any number"
              + " (default ndjson).")
  private String format = "";

  @Option(
      names = {"--version", "--version-number"},
      paramLabel = "N",
      description = "This version of the one analysis (default the Live one).")
  private String version = "";

  @Option(names = "--status", paramLabel = "STATUS", description = "Only with this status.")
  private String status = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file instead of standard output.")
  private @Nullable Path file;

  ExportCommand(Output output) {
    super(output);
  }

  @Override
  public Integer call() {
    country = country.strip();
    topic = topic.strip();
    String wanted = format();
    check(wanted);
    Path into = file;
    if (into == null) {
      if (json() && !wanted.equals("json")) {
        throw new BadSetting("--json needs --output FILE, or --format json for one analysis.");
      }
      download(output.out(), wanted);
      output.out().flush();
      return ExitCode.DONE;
    }
    long bytes = download(into, wanted);
    if (json()) {
      output.document(
          ApiClient.JSON
              .createObjectNode()
              .put("file", into.toAbsolutePath().toString())
              .put("format", wanted)
              .put("bytes", bytes));
    } else {
      output.say("%s: %d bytes".formatted(into, bytes));
    }
    return ExitCode.DONE;
  }

  private boolean one() {
    return !country.isEmpty() && !topic.isEmpty();
  }

  private String format() {
    if (format.isEmpty()) {
      return one() ? "markdown" : "ndjson";
    }
    if (!DOCUMENTS.contains(format) && !LINES.contains(format)) {
      throw new BadSetting(
          "--format must be markdown, html, json, ndjson or csv, not '" + format + "'.");
    }
    if (DOCUMENTS.contains(format) && !one()) {
      throw new BadSetting("--format " + format + " needs a COUNTRY and a TOPIC.");
    }
    return format;
  }

  /** An option that would change nothing is a misunderstanding. */
  private void check(String wanted) {
    boolean document = DOCUMENTS.contains(wanted);
    if (!version.isEmpty() && !document) {
      throw new BadSetting(
          "--version is for one analysis: give a COUNTRY, a TOPIC and no --format " + wanted + ".");
    }
    if (!status.isEmpty() && document) {
      throw new BadSetting("--status is for many analyses: give it with --format ndjson or csv.");
    }
  }

  /** A file is there whole or not at all. */
  private long download(Path into, String wanted) {
    Path whole = into.toAbsolutePath();
    Path folder = whole.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new BadSetting("--output: there is no folder '%s': make it first.".formatted(folder));
    }
    if (Files.isDirectory(whole)) {
      throw new BadSetting("--output: '%s' is a folder: name a file in it.".formatted(into));
    }
    Path part = whole.resolveSibling(whole.getFileName() + ".part");
    try {
      try (OutputStream stream = Files.newOutputStream(part)) {
        download(stream, wanted);
      }
      long bytes = Files.size(part);
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
      return bytes;
    } catch (IOException e) {
      throw new BadSetting("--output: '%s' cannot be written: %s.".formatted(into, reason(e)));
    } finally {
      delete(part);
    }
  }

  private static String reason(IOException e) {
    return e instanceof AccessDeniedException ? "access is denied" : String.valueOf(e.getMessage());
  }

  private void download(OutputStream into, String wanted) {
    if (DOCUMENTS.contains(wanted)) {
      document(into, wanted);
    } else {
      lines(new LinesBelow(wanted.equals("csv") ? 1 : 0, into), wanted);
    }
  }

  private void document(OutputStream into, String wanted) {
    try {
      api()
          .download(
              into,
              Map.of("format", wanted, "version", version),
              "analyses",
              country,
              topic,
              "export");
    } catch (ApiProblem refused) {
      throw refused
          .fault("version")
          .<RuntimeException>map(fault -> new BadSetting("--version: " + fault + "."))
          .orElse(refused);
    }
  }

  private void lines(LinesBelow into, String wanted) {
    api()
        .download(
            into,
            Map.of("format", wanted, "country", country, "topic", topic, "status", status),
            "analyses",
            "export");
    if (into.any()) {
      return;
    }
    nothing();
    try {
      into.letGo();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A filter that leaves nothing is told; a place or topic of which nothing is Live is missing. */
  private void nothing() {
    String asked = String.join(" ", country, topic).strip();
    if (!status.isEmpty()) {
      output.say(
          "Nothing matches: no Live analysis%s has the status '%s'."
              .formatted(asked.isEmpty() ? "" : " of " + asked, status));
    } else if (asked.isEmpty()) {
      output.say("There is nothing to export: no analysis is Live yet.");
    } else {
      throw new BadSetting("There is no Live analysis of %s yet: start a run.".formatted(asked));
    }
  }

  private static void delete(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
