package org.lexatlas.activities.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.corpus.CorpusDocument;
import org.lexatlas.store.corpus.CorpusDocument.State;
import org.lexatlas.store.corpus.SourceType;

/**
 * Makes a document of a file. A sidecar wins over the file's own header, and both over what the
 * format says by itself. Without a {@code type} the weakest one, blog, is taken: a text that does
 * not say who speaks must not outweigh one that does. Without a title the first heading, else the
 * file's name.
 */
final class DocumentReader {

  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,3}\\s+(.+?)\\s*#*\\s*$");
  private static final Pattern DAY = Pattern.compile("^\\d{4}(-\\d{2}(-\\d{2})?)?");

  private final HeaderReader headers;

  DocumentReader(Predicate<String> countries) {
    this.headers = new HeaderReader(countries);
  }

  /** A readable document and the remarks on it. */
  record Result(CorpusDocument document, List<String> remarks) {}

  Result read(CorpusFile file, byte[] bytes, Optional<byte[]> sidecar, String digest)
      throws IOException {
    ReadText read = format(file, bytes, sidecar.isPresent());
    if (read.text().isBlank()) {
      throw new UnusableFile("empty: there is no text in it; remove it or fill it");
    }
    var own = read.header() == null ? HeaderReader.Read.NOTHING : headers.read(read.header());
    var beside =
        sidecar
            .map(yaml -> headers.read(new String(yaml, StandardCharsets.UTF_8)))
            .orElse(HeaderReader.Read.NOTHING);
    DocumentHeader header = beside.header().or(own.header()).or(ofFormat(read));
    List<String> remarks = new ArrayList<>(read.remarks());
    remarks.addAll(beside.remarks());
    remarks.addAll(own.remarks());
    if (header.type() == null) {
      remarks.add("type: not given, taken as blog, the weakest; add type: law, regulator, ...");
    }
    if (header.date() == null) {
      remarks.add("date: not given; the document counts as older than all dated ones");
    }
    return new Result(document(file, read.text(), header, digest), remarks);
  }

  private static CorpusDocument document(
      CorpusFile file, String text, DocumentHeader header, String digest) {
    boolean assigned = header.country() != null;
    return new CorpusDocument(
        id(digest),
        file.location(),
        digest,
        assigned ? State.INDEXED : State.UNASSIGNED,
        assigned ? null : "country: not given; add country: with a code such as KZ",
        header.title() == null ? title(file, text) : header.title(),
        header.url(),
        header.date(),
        header.date() == null ? null : DocumentHeader.firstDay(header.date()),
        header.type() == null ? SourceType.BLOG : header.type(),
        header.country(),
        header.topic(),
        header.language() == null ? LanguageGuess.of(text) : header.language(),
        file.sample(),
        text);
  }

  private static ReadText format(CorpusFile file, byte[] bytes, boolean described) {
    return switch (file.extension()) {
      case "md", "markdown", "txt", "text", "" -> TextFormat.read(bytes);
      case "html", "htm", "xhtml" -> HtmlFormat.read(bytes);
      case "pdf" -> PdfFormat.read(bytes);
      default -> {
        if (!described) {
          throw new UnusableFile(
              "format: ."
                  + file.extension()
                  + " is not read; convert it to Markdown, text, HTML"
                  + " or PDF, or, if it is text, add a sidecar "
                  + file.name()
                  + ".yaml");
        }
        yield TextFormat.read(bytes);
      }
    };
  }

  /** What HTML or PDF say of themselves; unlike a header's, a bad value is only passed over. */
  private static DocumentHeader ofFormat(ReadText read) {
    return new DocumentHeader(
        lenient(read.url(), HeaderReader::url),
        read.title(),
        lenient(day(read.date()), HeaderReader::date),
        null,
        null,
        null,
        read.language() == null
            ? null
            : read.language().split("[-_]", 2)[0].toLowerCase(java.util.Locale.ROOT));
  }

  private static @Nullable String day(@Nullable String date) {
    var day = DAY.matcher(date == null ? "" : date);
    return day.find() ? day.group() : null;
  }

  private static @Nullable String lenient(@Nullable String value, Check check) {
    try {
      return check.apply(value);
    } catch (UnusableFile e) {
      return null;
    }
  }

  private interface Check {
    @Nullable String apply(@Nullable String value);
  }

  private static String title(CorpusFile file, String text) {
    var heading = HEADING.matcher(text);
    if (heading.find()) {
      return heading.group(1);
    }
    String name = file.name().substring(file.name().lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name).replace('_', ' ').replace('-', ' ');
  }

  /** A document's id comes from its bytes. */
  static String id(String digest) {
    return "doc-" + digest.substring(0, 16);
  }
}
