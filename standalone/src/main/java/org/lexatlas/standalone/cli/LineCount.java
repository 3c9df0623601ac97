package org.lexatlas.standalone.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Passes bytes on and counts the lines that they end. */
final class LineCount extends FilterOutputStream {

  private long lines;

  LineCount(OutputStream into) {
    super(into);
  }

  long lines() {
    return lines;
  }

  @Override
  public void write(int b) throws IOException {
    out.write(b);
    lines += b == '\n' ? 1 : 0;
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
    for (int i = from; i < from + length; i++) {
      lines += bytes[i] == '\n' ? 1 : 0;
    }
  }
}
