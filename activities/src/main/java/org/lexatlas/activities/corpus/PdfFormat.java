package org.lexatlas.activities.corpus;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/**
 * PDF: the text layer, lines joined to paragraphs and words joined over line breaks. What has no
 * text layer (a scan), needs a password or is broken is refused with the reason.
 */
final class PdfFormat {

  private static final int FEWEST_LETTERS = 20;
  private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})[-\u00ad]\\n(?=\\p{Ll})");
  private static final Pattern LINE = Pattern.compile("(?<!\\n)\\n(?!\\n)");
  private static final Pattern GAP = Pattern.compile("\\n{2,}");

  private PdfFormat() {}

  static ReadText read(byte[] bytes) {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      var stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      stripper.setParagraphEnd("\n\n");
      stripper.setPageEnd("\n");
      String text = paragraphs(stripper.getText(pdf));
      if (text.chars().filter(Character::isLetter).count() < FEWEST_LETTERS) {
        throw new UnusableFile(
            "a PDF without text, such as a scan; run text recognition over it and add the result");
      }
      return new ReadText(null, text, title(pdf), null, null, null, List.of());
    } catch (InvalidPasswordException e) {
      throw new UnusableFile("an encrypted PDF that needs a password; add a copy without one");
    } catch (IOException | IllegalArgumentException | ClassCastException | NullPointerException e) {
      // broken files make the parser fail in all these ways
      throw new UnusableFile("a broken PDF (" + e.getMessage() + "); download it again");
    }
  }

  static String paragraphs(String lines) {
    String text = lines.replace("\r", "").replaceAll("[ \\t]+\\n", "\n");
    text = HYPHEN.matcher(text).replaceAll("");
    text = LINE.matcher(text).replaceAll(" ");
    return GAP.matcher(text).replaceAll("\n\n").strip();
  }

  private static @Nullable String title(PDDocument pdf) {
    String title = pdf.getDocumentInformation().getTitle();
    return title == null || title.isBlank() ? null : title.strip();
  }
}
