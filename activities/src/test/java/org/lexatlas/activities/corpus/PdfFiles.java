package org.lexatlas.activities.corpus;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** PDF files in the situations that tests need. */
final class PdfFiles {

  private PdfFiles() {}

  static void text(Path file, String... lines) throws IOException {
    try (var pdf = new PDDocument()) {
      page(pdf, lines);
      pdf.save(file.toFile());
    }
  }

  static void encrypted(Path file) throws IOException {
    try (var pdf = new PDDocument()) {
      page(pdf, "This text is locked away from readers.");
      pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      pdf.save(file.toFile());
    }
  }

  /** A page that carries no text, as a scan without text recognition does. */
  static void scanned(Path file) throws IOException {
    try (var pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.save(file.toFile());
    }
  }

  private static void page(PDDocument pdf, String... lines) throws IOException {
    var page = new PDPage();
    pdf.addPage(page);
    try (var content = new PDPageContentStream(pdf, page)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
      content.newLineAtOffset(72, 700);
      for (String line : lines) {
        content.showText(line);
        content.newLineAtOffset(0, -15);
      }
      content.endText();
    }
  }
}
