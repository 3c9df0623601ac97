package org.lexatlas.standalone.cli;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Passes bytes on, and knows whether lines came after those of a header. The header waits for the
 * first byte behind it, or to be let go: it is not said before there is something to say.
 */
final class LinesBelow extends FilterOutputStream {

  private final int headerLines;
  private final ByteArrayOutputStream header = new ByteArrayOutputStream();
  private int ended;
  private boolean any;

  LinesBelow(int headerLines, OutputStream into) {
    super(into);
    this.headerLines = headerLines;
  }

  /** Whether anything came after the header. */
  boolean any() {
    return any;
  }

  /** Passes the header on, though nothing may come after it. */
  void letGo() throws IOException {
    header.writeTo(out);
    header.reset();
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int at = from;
    int end = from + length;
    while (at < end && ended < headerLines) {
      header.write(bytes[at]);
      ended += bytes[at] == '\n' ? 1 : 0;
      at++;
    }
    if (at < end) {
      letGo();
      any = true;
      out.write(bytes, at, end - at);
    }
  }
}
